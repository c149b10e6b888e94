//! Any bytes as a form with files: read to its end or refused, and the same whether it comes at once or in pieces.
#![no_main]

use std::convert::Infallible;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request};
use libfuzzer_sys::fuzz_target;

/// Name, file name and bytes of each field.
type Fields = Vec<(Option<String>, Option<String>, Vec<u8>)>;

async fn read(pieces: Vec<Bytes>) -> Result<Fields, ()> {
    let body = Body::from_stream(futures_util::stream::iter(pieces.into_iter().map(Ok::<_, Infallible>)));
    let request = Request::post("/").header("content-type", "multipart/form-data; boundary=edge").body(body);
    let mut form = Multipart::from_request(request.map_err(|_| ())?, &()).await.map_err(|_| ())?;
    let mut fields = Fields::new();
    while let Some(mut field) = form.next_field().await.map_err(|_| ())? {
        let (name, file) = (field.name().map(str::to_owned), field.file_name().map(str::to_owned));
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(|_| ())? {
            bytes.extend_from_slice(&chunk);
        }
        fields.push((name, file, bytes));
    }
    Ok(fields)
}

fuzz_target!(|bytes: &[u8]| {
    let Some((step, form)) = bytes.split_first() else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let whole = runtime.block_on(read(vec![Bytes::copy_from_slice(form)]));
    let pieces = form.chunks(usize::from(*step).max(1)).map(Bytes::copy_from_slice).collect();
    let in_pieces = runtime.block_on(read(pieces));
    if let Ok(fields) = &whole {
        let all: usize = fields.iter().map(|(_, _, bytes)| bytes.len()).sum();
        assert!(all <= form.len());
    }
    assert_eq!(whole, in_pieces);
});
