//! Marks: one press, no word, nothing counted.

use platform::args;
use platform::db::Query;

use crate::cast::places;

#[tokio::test]
async fn a_candle_is_one_press_and_a_hundred_presses_say_no_more_than_one() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "The small hat"), ("words", "It was blue.")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let address = marta.shown().await.remove(0);
        let mark = format!("{address}/mark");
        assert_eq!(
            place.stranger().post(&mark, &[("mark", "candle")]).await.status,
            404,
            "she lets none be left"
        );
        assert!(!place.stranger().get(&address).await.text().contains("/mark\""));
        let wish = [("taking", "closed"), ("showing", "aside"), ("marks", "yes")];
        assert_eq!(marta.press(&format!("{room}/notes"), &wish).await.status, 303);
        let mut reader = place.stranger();
        assert!(reader.get(&address).await.text().contains("Light a candle"));
        let nothing = marta.get(&format!("{room}/marks")).await.text();
        assert!(nothing.contains("There is nothing here"), "{nothing}");
        let (box_before, notes_before) = (marta.get("/box").await.bytes, marta.get("/box/notes").await.bytes);
        for _ in 0..100 {
            let pressed = reader.post(&mark, &[("mark", "candle")]).await;
            assert_eq!(pressed.location(), format!("{mark}?left=candle"));
        }
        assert!(reader.get(&format!("{mark}?left=candle")).await.text().contains("Nothing is counted"));
        assert!(reader.has_no_cookie());
        for other in ["heart", "", "CANDLE", "candle' OR 1=1"] {
            assert_eq!(reader.post(&mark, &[("mark", other)]).await.status, 404, "{other}");
        }
        let rows = place.app.db.all::<(String,)>("SELECT mark FROM mark", args![]).await.unwrap();
        assert_eq!(rows, [("candle".to_owned(),)]);
        assert!(
            marta.get("/box").await.bytes == box_before
                && marta.get("/box/notes").await.bytes == notes_before
        );
        let left = marta.get(&format!("{room}/marks")).await.text();
        assert!(left.contains("A candle was lit here on") && !left.contains("The last time"), "{left}");
        place.app.clock.advance_seconds(2 * 86_400);
        reader.post(&mark, &[("mark", "candle")]).await;
        assert!(marta.get(&format!("{room}/marks")).await.text().contains("The last time was on"));
        assert!(
            !place.stranger().get(&address).await.text().contains("lit here"),
            "no reader sees any of it"
        );
        assert_eq!(place.runa().await.get(&format!("{room}/marks")).await.status, 404);
    }
}
