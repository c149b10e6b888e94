### Alle Worte des Ortes, auf Deutsch. Aus jedem wird eine Methode von `Words` (`script/words`).
### Sätze unter 20 Wörtern, schlicht, in der Gegenwart, mit „du“; für das Geschehene die Worte der Person selbst.
### Nie die Worte, die PRODUCT.md in Abschnitt 3 ausschließt.

## Rund um jede Seite
site-skip = Zur Seite springen
site-leave = Seite verlassen
site-nav = Hauptmenü
nav-find = Geschichten finden
nav-share = Deine erzählen
nav-box = Deine Box
nav-support = Beistand
foot-about = Über diesen Ort
foot-help = Alle Anlaufstellen
foot-privacy = Was privat bleibt
foot-hide = Deinen Besuch verbergen
foot-account = Dein Konto
foot-sign-in = Anmelden
foot-appearance = Aussehen
foot-look-auto = Wie mein Gerät
foot-look-light = Hell
foot-look-dark = Dunkel
foot-language = Sprache
foot-kept = Bewahrt mit Windflower, freier Software, die nichts von dir verlangt und niemandem nachspürt.
support-heading = Wenn du jetzt jemanden brauchst
support-for = Für dieses Land: { $country }.
support-other = Ein anderes Land wählen
support-lede = Du musst nicht sicher sein, dass es schlimm genug ist. Hier antworten Menschen.
support-free = Kostenlos.
support-old = Bitte prüfe diese Nummer, bevor du anrufst.
support-danger = In Gefahr oder bei starker Blutung
support-danger-hint = Der Rettungsdienst. Jede Notaufnahme eines Krankenhauses ist für dich da.
form-troubles = Einiges braucht noch einen zweiten Blick. Alles, was du geschrieben hast, ist noch hier.
form-long = Das ist länger, als wir bewahren können: höchstens { $most } Zeichen. Deine Worte stehen noch im Feld.
untitled = Ohne Titel
nobody = Jemand
only-you = Nur du kannst es sehen.
only-you-page = Nur du kannst diese Seite öffnen.

## Seiten jedes Ortes
help-title = Menschen, die zuhören
help-lede = Du musst nicht wissen, was du sagen willst. Du kannst jederzeit auflegen.
help-danger-anywhere = Ruf die Notrufnummer des Landes, in dem du bist. Vom Handy wird 112 fast überall verbunden.
help-elsewhere = Ein anderes Land
help-country = Land
help-show = Diese zeigen
privacy-title = Was privat bleibt
privacy-lede = Dieser Ort bewahrt so wenig wie möglich und sagt niemandem, dass du hier warst.
privacy-reading = Wenn du liest
privacy-reading-text = Du brauchst kein Konto. Ein Cookie gibt es nur, wenn du Sprache, Land oder Aussehen wählst. Was du suchst oder öffnest, wird nirgends festgehalten. Keine andere Firma wird nach etwas gefragt.
privacy-keeping = Wenn du etwas aufbewahrst
privacy-keeping-text = Fotos bleiben, wie sie kamen, verschlüsselt, auf der eigenen Maschine dieses Ortes. Nur du kannst sie öffnen, bis du es anders entscheidest. Wer liest, bekommt kleinere Bilder. Zeit, Ort und Name, die ein Telefon darin versteckt, fehlen dort. Wenn du dich anmeldest, bekommt dieser Browser ein Cookie, an dem wir ihn wiedererkennen. Es dient nichts anderem.
privacy-removing = Wenn du etwas entfernst
privacy-removing-text = Was du weglegst, verschwindet sofort von jeder Seite. Dreißig Tage lang kannst du es zurückholen. Danach ist es für immer entfernt.
hide-title = Deinen Besuch verbergen
hide-lede = Falls noch jemand auf dieses Gerät schaut: Hier steht ganz offen, was hilft und was nicht.
hide-does = Was „Seite verlassen“ tut
hide-does-text = Es leert diese Seite sofort, meldet dich ab und räumt weg, was wir wegräumen können. Dann öffnet es eine gewöhnliche Seite. Es steht oben auf jeder Seite. Auf einer Tastatur: dreimal Escape oder dreimal die Umschalttaste.
hide-does-plain = Die Taste „Zurück“ überspringt dann die verlassene Seite. Seiten davor kann sie noch zeigen. Wo der Browser keine Skripte ausführt, zeigt sie vielleicht auch die verlassene Seite wieder.
hide-not = Was es nicht kann
hide-not-text = Manches liegt nicht in unserer Hand. Es bleibt, bis du es entfernst:
hide-not-history = Der Verlauf des Browsers, und was er vorschlägt, wenn jemand eine Adresse tippt. Vielleicht teilt er ihn mit anderen Geräten.
hide-not-saved = Gespeicherte Fotos oder Dateien, Lesezeichen und Passwörter, die der Browser behält.
hide-not-letters = Briefe von uns in deinen E-Mails.
hide-not-network = Wer dein Internet zu Hause oder bei der Arbeit betreut, sieht vielleicht den Namen dieses Ortes. Welche Seite du liest, ist nicht zu sehen, wenn die Adresse mit https beginnt.
hide-not-watched = Ein Programm auf deinem Gerät, das dich beobachtet, sieht alles, auf jeder Seite.
hide-how = Diesen Ort aus dem Verlauf nehmen
hide-how-text = Entferne nur die Zeilen dieses Ortes. Ein Verlauf, der plötzlich leer ist, kann Fragen wecken. Die Namen der Knöpfe sind von Gerät zu Gerät etwas anders.
hide-how-iphone = iPhone oder iPad, Safari: Drück unten auf das Buch, dann auf die Uhr. Wisch eine Zeile nach links, um sie zu entfernen.
hide-how-android = Android, Chrome: Drück auf die drei Punkte, dann auf Verlauf. Drück auf das Kreuz neben einer Zeile.
hide-how-samsung = Samsung Internet: Drück auf die drei Striche, dann auf Verlauf. Halt eine Zeile gedrückt und entferne sie.
hide-how-computer = Computer, Chrome, Edge oder Firefox: Drück Strg und H zusammen. Klick mit der rechten Taste auf eine Zeile oder auf die drei Punkte daneben, und entferne sie.
hide-how-mac = Mac, Safari: Öffne oben Verlauf, dann Gesamten Verlauf anzeigen. Wähl eine Zeile und drück die Rücktaste.
hide-private = Beim nächsten Mal: ein privates Fenster
hide-private-text = Im Menü deines Browsers gibt es ein „privates“ oder „Inkognito“-Fenster. Es behält keinen Verlauf, sobald alle solchen Fenster geschlossen sind. Gespeichertes und Lesezeichen bleiben, und auch, was das Netz und ein beobachtendes Programm sehen.
hide-unlock = Wenn jemand dein Gerät entsperren kann
hide-unlock-text = Wer den Code kennt, oder wessen Gesicht oder Finger das Gerät kennt, kann darauf alles, was du kannst. Bleib dort nicht angemeldet, und lass den Browser kein Passwort für diesen Ort behalten.
hide-unlock-other = Wenn jemand Dinge weiß, die nur dein Gerät verraten kann, nimm ein anderes. Das einer Freundin oder in einer Bücherei ist sicherer. Wer vieles auf einmal ändert, kann auffallen.
hide-everywhere = Überall abmelden
hide-everywhere-text = Auf der Seite deines Kontos meldest du dich auf diesem Gerät ab. Wenn dort andere Geräte stehen, beende jedes, das nicht deins ist. Wähl dann ein neues Passwort, auf einem Gerät, das nur du öffnen kannst.
hide-mailbox = Briefe in deinem Postfach
hide-mailbox-text = Unsere Briefe sagen nichts in Betreff und Absender, wenn du nichts anderes wählst. Die Adresse, von der sie kommen, und der Link darin sind zu sehen. Entferne den Brief nach dem Lesen, auch aus dem Papierkorb. Vielleicht öffnen sich deine E-Mails auch auf anderen Geräten, und ein gesperrter Bildschirm zeigt die erste Zeile.
hide-promise = Nichts davon macht dich allein schon sicher. Wenn du vor jemandem Angst hast, können die Menschen unten mit dir die nächsten Schritte überlegen.

## Wenn etwas nicht geht
refused-number = Fehler { $number }
refused-heading = Diese Seite ist nicht hier
refused-lede = Wenn du eine Geschichte gesucht hast, wurde sie vielleicht zurückgenommen. Wer erzählt, kann das an jedem Tag tun, und du auch.
refused-safe = Vielleicht hat die Adresse auch einen Buchstaben zu viel. Du hast nichts falsch gemacht, und nichts von dir ist verloren.
refused-find = Eine andere Geschichte finden
refused-box = Zu deiner Box
refused-help = Jetzt mit jemandem sprechen
refused-front = Auf der ersten Seite beginnen
refused-form-heading = Diese Seite war eine Weile offen
refused-form-lede = Wir konnten nicht sicher sein, dass dies von dir kam. Darum wurde nichts verändert.
refused-form-safe = Bitte geh zurück, lade die Seite neu und versuch es noch einmal. Alles Aufbewahrte ist, wo du es gelassen hast.
refused-large-heading = Das war zu groß für uns
refused-large-lede = Es kam mehr, als wir auf einmal nehmen können. Darum wurde nichts verändert.
refused-large-safe = Bitte versuch es mit weniger Fotos auf einmal. Sie sind noch auf deinem Gerät.
refused-slow-heading = Es ist nicht alles angekommen
refused-slow-lede = Was du geschickt hast, kam so langsam, dass wir nicht länger gewartet haben. Davon wurde nichts aufbewahrt.
refused-many-heading = Warten wir ein wenig
refused-many-lede = Es gab viele Versuche in kurzer Zeit. In fünfzehn Minuten geht es wieder.
refused-many-link = Du kannst auch um einen Link per E-Mail bitten.
refused-many-safe = An deinen Sachen hat sich nichts verändert.
refused-enough-lede = Es wurde in kurzer Zeit mehr erbeten, als dieser Ort auf einmal tun kann. Dies wurde nicht getan. Später am Tag oder morgen geht es wieder.
refused-enough-typed = Was du geschrieben hast, steht noch hier
refused-full-heading = Hier ist kein Platz mehr
refused-full-lede = Der Speicher dieses Ortes ist voll. Was du geschickt hast, wurde nicht aufbewahrt und ist noch auf deinem Gerät.
refused-full-safe = Alles, was vorher aufbewahrt wurde, ist sicher. Bitte sag der Person Bescheid, die diesen Ort betreut.
refused-away-heading = Gerade kann nichts aufbewahrt werden
refused-away-lede = Ein Speicher dieses Ortes ist im Moment nicht erreichbar. Was du geschickt hast, wurde nicht aufbewahrt und ist noch auf deinem Gerät. Bitte versuch es später noch einmal.
refused-resting-heading = Einen Moment, bitte
refused-resting-lede = Dieser Ort kann gerade nichts nachsehen. Was du geschickt hast, wurde nicht aufbewahrt und ist noch auf deinem Gerät. Gleich geht es wieder.
refused-resting-safe = Alles, was vorher aufbewahrt wurde, ist sicher.
away-stories-title = Weggelegte Worte
away-story-remove-text = Dann sind die Worte fort, nach einiger Zeit auch aus Sicherungen. Deine Fotos bleiben in deinem Kästchen. Es gibt keinen Weg zurück.
refused-broken-heading = Hier ist etwas schiefgegangen
refused-broken-lede = Es lag nicht an dir. Was vorher aufbewahrt wurde, ist sicher.
refused-broken-safe = Bitte versuch es gleich noch einmal. Falls du geschrieben hast, stehen deine Worte noch im Fenster hinter diesem.

## Anmelden
sign-in-title = Anmelden
sign-in-no-account = Zum Lesen brauchst du kein Konto.
sign-in-address = E-Mail-Adresse
sign-in-password = Passwort
sign-in-enter = Anmelden
sign-in-wrong = Diese Adresse und dieses Passwort passen nicht zusammen. Versuch es noch einmal, oder bitte unten um einen Link.
sign-in-link = Oder mit einem Link per E-Mail
sign-in-link-hint = In der E-Mail steht nur „Eine Nachricht für dich“, wenn du nichts anderes gewählt hast. Sie sagt nicht, was für ein Ort dies ist.
sign-in-link-send = Schick mir einen Link
sign-in-sent-title = Schau in deine E-Mails
sign-in-sent-lede = Wenn es zu dieser Adresse hier ein Konto gibt, ist ein Brief unterwegs.
sign-in-sent-text = Darin ist ein Link, der eine halbe Stunde gilt. Sonst steht nichts darin.
sign-in-sent-back = Zurück zur Anmeldung
sign-in-button-lede = Drück den Knopf, und du bist da.
sign-in-button = Meine Box öffnen
sign-in-there-lede = Mit dieser Adresse gibt es schon ein Konto. Bis jetzt hat niemand gezeigt, dass er ihre E-Mails liest.
sign-in-there-kept =
    { $count ->
        [0] In seiner Box ist kein Foto.
        [one] In seiner Box ist ein Foto.
       *[other] In seiner Box sind { $count } Fotos.
    }
sign-in-there-told =
    { $count ->
        [0] Keine Geschichte wird dort erzählt.
        [one] Eine Geschichte wird dort erzählt.
       *[other] { $count } Geschichten werden dort erzählt.
    }
sign-in-there-shared = Jemand anderes bewahrt diese Box mit und sieht, was du hineintust.
sign-in-there-mine = Es ist meins
sign-in-there-mine-hint = Wenn du es gemacht hast, geh weiter. Jedes Passwort und jeder andere Weg hinein von vorher endet jetzt.
sign-in-there-not-mine = Es ist nicht meins
sign-in-there-not-mine-hint = Wenn du es nicht gemacht hast, nehmen wir deine Adresse davon weg. Was dort bewahrt ist, bleibt bei dem, der es gemacht hat.
sign-in-freed-lede = Deine Adresse hat mit diesem Konto nichts mehr zu tun.
sign-in-used-lede = Dieser Link wurde schon benutzt, oder es ist eine Weile her. Nichts ist verloren.
sign-in-used-again = Um einen neuen Link bitten
sign-in-shared-device = Andere benutzen dieses Gerät auch
sign-in-shared-device-leave = Drück am Ende „Seite verlassen“. Dann bist du abgemeldet, und was wir wegräumen können, ist weggeräumt.
sign-in-shared-device-text = Wähle den Link per E-Mail, und drück am Ende „Seite verlassen“. Dann bist du abgemeldet, und was wir wegräumen können, ist weggeräumt.
letter-link-subject = Dein Link
letter-link-text = Hier ist der Link, um den du gebeten hast:
letter-link-time = Er gilt einmal, innerhalb von { $minutes } Minuten.
letter-link-not-you = Wenn du nicht darum gebeten hast, musst du nichts tun.
account-title = Dein Konto
account-new-name = Die E-Mails der Adresse, mit der du dich angemeldet hast, liest jemand anderes. Ab jetzt meldest du dich mit diesem Namen an: { $name }
account-lede = Du bist angemeldet als { $name }.
account-sign-out = Abmelden
account-sign-out-text = Alles bleibt, wo es ist. Dieses Gerät kennen wir weiter; „Seite verlassen“ lässt es auch das vergessen.
password-hint = Mindestens acht Zeichen; fünfzehn oder ein kurzer Satz sind besser. Sonst keine Regeln.
password-short = Bitte wähle mindestens acht Zeichen. Ein kurzer Satz ist leicht zu merken.
password-long = Bitte wähle höchstens 256 Zeichen.
password-known = Dieses steht auf den Listen, die Fremde zuerst versuchen. Ein paar eigene Worte sind sicherer.

## Die erste Seite eines neuen Ortes
welcome-title = Ein neuer Ort
welcome-lede = Vier Fragen zum Ort, dann dein eigenes Konto. Du kannst später alles ändern.
welcome-name = Wie heißt er?
welcome-name-hint = Der Name steht oben auf jeder Seite. Er muss nicht sagen, wofür der Ort da ist.
welcome-name-trouble = Bitte gib dem Ort einen Namen, höchstens 80 Zeichen lang.
welcome-for = Für wen ist er da?
welcome-for-family = Unsere Familie
welcome-for-family-hint = Du und die Menschen, die du einlädst.
welcome-for-community = Eine Gemeinschaft
welcome-for-community-hint = Viele Familien, jede mit einer eigenen Box.
welcome-where = Sprache und Land
welcome-language = Sprache
welcome-country = Land
welcome-country-hint = Für die Telefonnummern auf jeder Seite und für die Uhrzeit.
welcome-leave = Schnell weggehen
welcome-leave-to = Wohin soll „Seite verlassen“ führen?
welcome-leave-hint = Eine gewöhnliche Seite, nach der niemand fragen würde, wie das Wetter.
welcome-leave-trouble = Bitte gib eine ganze Adresse an, die mit https:// beginnt.
welcome-you = Dein Konto
welcome-your-name = Ein Name, den du magst
welcome-your-name-trouble = Bitte gib einen Namen an. Es muss nicht der in deinem Ausweis sein.
welcome-address = Deine E-Mail-Adresse
welcome-address-hint = Nur zum Anmelden. Niemand hier sieht sie.
welcome-address-trouble = Bitte schau diese Adresse noch einmal an. Ein Brief käme dort nicht an.
welcome-password = Ein Passwort
welcome-next = Als Nächstes siehst du deine Box. Sie ist leer, und nur du kannst sie öffnen.
welcome-open = Den Ort öffnen
unopened-title = Hier ist noch nichts
unopened-lede = Wer diesen Ort begonnen hat, hat einen Link, um ihn zu öffnen. Er wurde beim Start des Programms ausgegeben.

## Die Box
box-title = Deine Box
box-lede = Nichts öffnet sich hier von selbst, und nichts hat hier eine Frist.
box-empty-lede = Sie ist leer, und sie gehört dir. Es gibt keine Reihenfolge und keinen Tag, bis zu dem etwas sein muss.
box-put-in = Ein Foto hineinlegen
box-put-in-text = Es ist privat. Nur du kannst es sehen, bis du es anders entscheidest.
box-write = Etwas schreiben
box-write-text = Eine Zeile ist schon etwas. Ein Datum auch.
box-come-back = Du kannst diese Seite auch schließen und in einem Jahr wiederkommen.
box-where = Wo deine Box aufbewahrt ist
box-add = Fotos dazulegen
box-words = Worte
box-no-words = Hier sind noch keine Worte, und das ist in Ordnung.
box-hands = Was du weggelegt hast
box-away-text = Du kannst es dreißig Tage lang zurückholen.
photographs-title = Fotos
photograph-title = Ein Foto
photograph-kept-on = Aufbewahrt am { $day }.
photograph-name = Wie du es nennst
photograph-description = Was es zeigt, für jemanden, der es nicht sehen kann
photograph-description-hint = Wenn du magst. „Foto von“ und ein Name ist ein Anfang.
photograph-credit = Wer es aufgenommen hat
photograph-save = Sichern
photograph-download = Das Original herunterladen
photograph-put-away = Weglegen
photograph-put-away-text = Es verlässt sofort deine Box und jede Geschichte. Dreißig Tage lang kannst du es zurückholen.
photograph-away = Du hast dies weggelegt. Du kannst es zurückholen bis { $day }.
photograph-remove = Für immer entfernen
photograph-part = Ein Teil dieses Bildes fehlt in der Datei. Wir zeigen, was da ist, und jedes Byte der Datei ist aufbewahrt. Wenn du noch eine andere Kopie hast, kannst du sie dazulegen.
photograph-kind = Jedes Byte davon ist aufbewahrt. Diese Art Bild können wir noch nicht zeigen, herunterladen kannst du es jederzeit.
photograph-large = Jedes Byte davon ist aufbewahrt. Nur seine Größe steht dem Zeigen im Weg. Wenn du auch eine kleinere Kopie dazulegst, lässt sie sich zeigen.
photograph-unreadable = Jedes Byte davon ist aufbewahrt. Die Datei ist beschädigt, darum können wir es nicht zeigen. Wenn du noch eine andere Kopie hast, kannst du sie dazulegen.
photograph-costly = Jedes Byte davon ist aufbewahrt. Es zu zeigen würde viel länger dauern als bei jedem anderen. Wenn du auch eine kleinere Kopie dazulegst, lässt sie sich zeigen.
photograph-clinic = In einem Bild aus einer Klinik können Namen und Daten stehen. Sieh es dir genau an, bevor du es jemandem zeigst.
photograph-another = Eine andere Kopie dazulegen
photograph-remove-text = Das Foto geht sofort und kann nicht zurückkommen. Du kannst es vorher herunterladen.
photograph-remove-now = Jetzt entfernen
away-title = Weggelegt
away-lede = Du kannst alles hier dreißig Tage lang zurückholen.
away-empty = Es ist nichts weggelegt.
away-back = Zurückholen
keep-choose = Fotos auswählen
keep-choose-hint = Fotos jeder Art, mehrere auf einmal. Sie sind privat. Ort und Zeit, die in einem Bild versteckt sind, erreichen niemanden, der liest.
keep-keep = Aufbewahren
keep-kept = Aufbewahrt
keep-none = Hier sind noch keine Fotos, und das ist in Ordnung.
keep-none-chosen = Es wurde noch kein Foto ausgesucht.
keep-results = Hier steht, was aus jedem Foto geworden ist.
keep-arriving = Kommt an …
keep-checking = Wir sehen nach, ob es ganz ist …
keep-broke = Die Verbindung war kurz weg. Das Bild ist noch auf deinem Gerät, und nichts ist verloren.
keep-again = Noch einmal versuchen
keep-leave-out = Weglassen
keep-all = Alle Fotos
keep-all-kept = Alle sind aufbewahrt.
keep-drop = Du kannst Fotos auch hierher ziehen.

## Was über ein Foto gesagt wird, das wir nicht nehmen können
picture-only-kept = Aufbewahrt, noch nicht zu zeigen.
picture-large = Aufbewahrt. Es ist zu groß, um es hier zu zeigen.
picture-unreadable = Aufbewahrt. Die Datei ist beschädigt, darum ist es nicht zu zeigen.
picture-costly = Aufbewahrt. Es zu zeigen würde zu lange dauern.
picture-part = Ein Teil dieses Bildes fehlt.
keep-kept-part = Aufbewahrt, jedes Byte davon. Ein Teil dieses Bildes fehlt in der Datei, wir zeigen, was da ist. Wenn du noch eine andere Kopie hast, kannst du sie dazulegen.
keep-kept-not-shown = Aufbewahrt. Zeigen können wir diese Art Bild noch nicht, aber jedes Byte davon ist hier.
keep-kept-large = Aufbewahrt, jedes Byte davon. Nur seine Größe steht dem Zeigen im Weg. Wenn du auch eine kleinere Kopie dazulegst, lässt sie sich zeigen.
keep-kept-unreadable = Aufbewahrt, jedes Byte davon. Die Datei ist beschädigt, darum können wir es nicht zeigen. Wenn du noch eine andere Kopie hast, kannst du sie dazulegen.
keep-kept-costly = Aufbewahrt, jedes Byte davon. Es zu zeigen würde viel länger dauern als bei jedem anderen. Wenn du auch eine kleinere Kopie dazulegst, lässt sie sich zeigen.
keep-kept-later = Aufbewahrt. Zu sehen ist es hier in einer Weile, jedes Byte davon ist schon da.
picture-bomb = Diese Datei gibt sich für viel größer aus, als sie ist, darum konnten wir sie nicht lesen. Vielleicht geht es mit einer anderen Kopie.
picture-too-costly = Dieses Bild zu lesen dauert viel länger als bei jedem anderen, darum haben wir aufgehört. Es ist noch auf deinem Gerät. Vielleicht geht es mit einer anderen Kopie.
picture-altered = Unterwegs ist etwas von diesem Bild verloren gegangen. Es ist noch auf deinem Gerät, bitte versuch es noch einmal.
picture-empty = Diese Datei ist leer. Vielleicht ist sie noch nicht aus der Cloud auf deinem Gerät angekommen.
picture-film = Dies ist ein Film. Hier können wir nur Fotos aufbewahren. Er ist noch auf deinem Gerät, mit allem, was darin ist.
picture-sound = Dies ist eine Tonaufnahme. Hier können wir nur Fotos aufbewahren. Sie ist noch auf deinem Gerät.
picture-pdf = Dies ist ein PDF. Hier können wir nur Fotos aufbewahren. Wenn ein Bild darin ist, kannst du es als Bild speichern und dazulegen.
picture-packed = Dies ist ein gepackter Ordner oder ein Dokument. Hier können wir nur Fotos aufbewahren. Ausgepackt kannst du die Bilder daraus dazulegen.
picture-not-a-picture = Dies ist kein Foto, darum haben wir es weggelassen.
picture-cut-short = Ein Teil dieses Bildes fehlt. Bitte schick es noch einmal von dort, wo es ganz ist.
picture-damaged = Wir konnten dieses Bild nicht lesen. Vielleicht ist eine andere Kopie davon ganz.
picture-too-large = Diese Datei ist größer, als wir nehmen können. Eine kleinere Kopie geht.
picture-no-room = Für dieses Bild ist hier kein Platz mehr. Es ist noch auf deinem Gerät. Bitte sag der Person Bescheid, die diesen Ort betreut.

## Schreiben
stories-own-lede = Was du schreibst, kannst am Anfang nur du sehen.
write-title = Schreib deine Geschichte
write-saving = Wird gesichert …
write-offline = Keine Verbindung. Deine Worte sind auf diesem Gerät sicher.
write-restored = Auf diesem Gerät sind Worte, die uns noch nicht erreicht hatten.
write-restore = Wieder einsetzen
write-restore-no = Weglassen
write-story-title = Ein Titel, wenn es einen gibt
write-words = Deine Worte
write-words-hint = Drei Zeilen genügen. Eine leere Zeile beginnt einen neuen Absatz.
write-marks = Überschriften, Zitate, Listen
write-marks-text = Beginne eine Zeile mit # für eine Überschrift, > für ein Zitat, - für eine Liste. Setze *Sternchen* um Worte, die Gewicht haben sollen. Drei Sternchen in einer eigenen Zeile machen eine Pause. Ein Foto steht dort, wo du seinen Namen in [[doppelte Klammern]] schreibst.
write-tool-heading = Überschrift
write-tool-emphasis = Betonung
write-tool-quote = Zitat
write-tool-list = Liste
write-tool-pause = Pause
write-photograph = Foto
write-photographs-hint = Du kannst weiterschreiben, während sie ankommen.
write-photographs-again = Die Fotos konnten nicht mitkommen. Sie sind noch auf deinem Gerät; bitte such sie noch einmal aus.
write-stands = Es steht dort, wo du [[{ $name }]] schreibst, sonst am Ende.
write-caption = Worte darunter
write-covered = Verdeckt lassen, bis jemand beim Lesen es sehen möchte
write-covered-hint = Am Anfang für dich angekreuzt. Du entscheidest.
write-cover = Der Satz, der davorsteht
write-cover-hint = Was es zeigt und wer zu sehen ist. Höchstens 120 Zeichen.
cover-empty = Bitte sag in einem Satz, was dieses Bild zeigt. Danach entscheidet, wer liest.
cover-general = Das sagt nicht, was auf dem Bild ist. „Ihre Mütze auf der Fensterbank“ würde es sagen.
cover-long = Bitte halte den Satz unter { $most } Zeichen.
write-move-up = Nach oben
write-move-down = Nach unten
write-take-out = Aus der Geschichte nehmen
write-add = Fotos dazulegen
write-add-button = Aufbewahren und dazulegen
write-from-box = Aus deiner Box wählen
write-place = In die Geschichte setzen
write-first = Was sollte man vor dem Lesen wissen?
write-first-hint = Das steht vor deiner Geschichte, damit niemand unvorbereitet darauf trifft.
write-own-note = Etwas anderes, in deinen eigenen Worten
write-happened = Was ist geschehen?
write-happened-hint = Wenn du magst, und so viele, wie passen. So wird deine Geschichte gefunden.
write-teller = Wer erzählt?
write-time-since = Wie lange ist es her?
write-pen-name = Welcher Name steht darunter?
write-pen-name-hint = Es muss nicht deiner sein. Bei zwei Geschichten unter einem Namen sieht man, dass sie zusammengehören.
write-name = Ein Name zum Erinnern, wenn es einen gibt
write-preferred = Welche Worte sind dir lieber?
write-preferred-own = Oder dein eigenes Wort
write-opening = Eine Zeile für die Liste der Geschichten
write-opening-hint = Sie ist zu sehen, bevor etwas geöffnet wird. Lass weg, was warten soll.
write-language = Die Sprache, in der erzählt wird
write-stop = Sichern und für jetzt aufhören
write-conflict = Diese Geschichte wurde in einem anderen Fenster verändert. Beide Fassungen sind aufbewahrt.
write-no-room = Hier ist kein Platz mehr, darum wurde das nicht aufbewahrt. Deine Worte stehen noch unten. Kopiere sie irgendwohin oder versuche es später noch einmal.
write-many-aside = Von dieser Geschichte sind schon viele Fassungen beiseitegelegt, mehr geht nicht. Deine Worte stehen noch im Feld; bitte übernimm aus den anderen, was du brauchst.
write-other-session = Du hast dich neu angemeldet, seit diese Seite offen ist, darum wurde das noch nicht aufbewahrt. Deine Worte stehen noch unten. Drück noch einmal auf Speichern.
write-conflict-choose = Wenn du jetzt sicherst, bleiben die Worte aus diesem Fenster. Von den anderen geht nichts verloren: Sie liegen unter „Beiseitegelegt“.
write-conflict-show = Die Worte aus dem anderen Fenster
write-set-aside = Beiseitegelegt
write-waits = Gezeigt wird es am { $day } um { $time }. Bis dahin kannst nur du es sehen.
write-put-away = Diese Geschichte weglegen
write-put-away-text = Sie verlässt deine Box. Die Fotos darin bleiben in deiner Box.
write-not-now = Gerade nicht gesichert. Deine Worte sind auf diesem Gerät sicher.
write-nothing-yet = Noch nichts zu sichern.
write-saved-alone = Gesichert um { $time }. Nur du kannst es sehen.
write-saved-shown = Gesichert um { $time }. Zu lesen sind die Worte vom { $day }.
write-offline-phone = Keine Verbindung. Deine Worte sind auf diesem Telefon sicher.
write-offline-bare = Keine Verbindung. Bitte lass diese Seite offen.
write-signed-out = Du bist abgemeldet.
write-sign-in = In einem neuen Fenster anmelden
write-changed = In einem anderen Fenster verändert.
write-keep-these = Diese behalten
write-take-others = Die anderen nehmen
write-waits-wider = Am { $day } um { $time } wird es mehr Menschen gezeigt.
prompts-lead = Wenn der Anfang schwer ist, nimm eines davon. Es steht über deinen Worten und geht, wann du magst.
prompt-call = Wie sollen wir dein Baby nennen, oder diese Zeit?
prompt-keep = Etwas, das du nicht vergessen möchtest
prompt-sense = Ein Lied, ein Geruch, eine Farbe
prompts-enough = Drei Zeilen genügen. Oder noch keine Worte: nur ein Bild.
prompt-away = Wegnehmen
versions-title = Frühere Fassungen
versions-lede = Von „{ $title }“. Nur du kannst sie sehen.
versions-none = Es gibt noch keine früheren Fassungen. Sie entstehen beim Schreiben.
versions-nav = Fassungen nach Tagen
versions-now = wie es jetzt ist
versions-today = Heute
versions-yesterday = Gestern
versions-shown = anderen gezeigt
versions-empty = vor den ersten Worten
versions-title-other = mit anderem Titel
versions-shorter = kürzer als jetzt
versions-longer = länger als jetzt
versions-words-other = mit anderen Worten
versions-at = { $day } um { $time }
versions-how = Wie du es siehst
versions-look = Ansehen
versions-compare = Mit jetzt vergleichen
versions-hint = Unterstrichene Worte kamen später dazu. Durchgestrichene wurden herausgenommen.
versions-same = Die Worte sind dieselben wie jetzt.
versions-added = dazugekommen:
versions-taken = herausgenommen:
versions-back = Diese zurückholen
versions-leave = Lassen, wie es jetzt ist
versions-back-text = Was jetzt dort steht, bleibt auch als Fassung erhalten. So lässt es sich rückgängig machen.
versions-back-shown = Zu lesen sind weiter die Worte vom { $day }.
versions-pictures-out = Bilder, die nicht mehr in deiner Geschichte sind, kommen dadurch nicht zurück.
said-version-back = Sie ist zurück. Was vorher dort stand, liegt bei den früheren Fassungen.
said-changes-dropped = Die Änderungen sind verworfen. Du findest sie bei den früheren Fassungen.
since-changed = Verändert, seit du es gezeigt hast. Zu lesen sind die Worte vom { $day }.
since-show = Die neue Fassung zeigen
since-look = Den Unterschied ansehen
since-drop = Die Änderungen verwerfen
decide-who = Wer es lesen darf
decide-tomorrow = Morgen um { $time }
decide-today = Heute um { $time }
decide-show = Zeigen
preview-lede-shown = Die wirkliche Seite, wie sie beim Lesen ankommt. Was du geändert hast, ist erst zu sehen, wenn du es sagst.
preview-tabs = Teile der Seite
preview-tab-first = Zuerst
preview-tab-story = Geschichte
preview-tab-words = Worte
preview-tab-card = Karte
preview-list = In der Liste der Geschichten
preview-list-text = Ein Foto steht dort nie.
preview-line = Eine andere erste Zeile wählen
preview-cover = Ein verdecktes Bild braucht noch seinen Satz.
preview-cover-look = Ihn schreiben
steps-label = Schritte
steps-write = Schreiben
steps-before = Bevor andere es lesen
before-lede = Noch sieht niemand etwas. Lass offen, was du magst.
before-lede-shown = Was du hier änderst, ist zu sehen, sobald du es neu zeigst. Lass offen, was du magst.
before-known = Schon bekannt
before-change = Ändern
before-on = Weiter
before-leave = Offen lassen
before-next = Genau ansehen, was zu sehen ist
before-back = Zurück zu den Worten
write-teller-hint = Mit den Worten, die du selbst nehmen würdest.
write-pen-name-if = Ein Name, wenn du magst
write-name-label = Der Name
write-opening-label = Die Zeile
write-whole = Die Geschichte als Ganzes
withdraw = Jetzt zurücknehmen
withdraw-text = Sollen wir diese Geschichte zurücknehmen? Hier ist sie sofort nicht mehr zu sehen. Du behältst sie und kannst sie wieder zeigen.
seen-anyone = Alle, die zum Lesen hierherkommen
seen-address = Alle, die die Adresse haben
seen-since = Seit { $month }.
seen-look = Ansehen

## Genau das ist zu sehen
preview-title = Genau das ist zu sehen
preview-lede = Die wirkliche Seite, wie sie beim Lesen ankommt. Noch sieht sie niemand sonst.
preview-card = Die Karte zu einem Link
preview-card-text = Wenn jemand die Adresse anderswo teilt, ist nur das zu sehen. Nie ein Foto, nie eine Zeile von dir.
preview-no-gate = Du hast nichts angekreuzt, was man vorher wissen sollte. Die Geschichte öffnet sich daher direkt.
decide-hint = Du kannst das an jedem Tag ändern. Wenn du es zurücknimmst, ist es hier sofort nicht mehr zu sehen.
decide-only-me = Nur ich
decide-only-me-hint = Es bleibt in deiner Box. Jede Geschichte beginnt hier.
decide-anyone = Alle, die zum Lesen hierherkommen
decide-anyone-hint = Es steht in der Liste der Geschichten. Suchmaschinen sind gebeten, fernzubleiben.
decide-address = Alle, die die Adresse haben
decide-address-hint = Es steht in keiner Liste. Wer die Adresse hat, kann sie weitergeben.
decide-when = Wann?
decide-night-hint = Bis dahin kannst du es zurückrufen. Niemand erfährt davon.
decide-now = Jetzt
decide-called-back = Zurückrufen

## Eine Geschichte
gate-title = Bevor du liest
gate-tells-of = Wovon diese Geschichte erzählt
gate-photographs = Fotos darin
gate-shown =
    { $count ->
        [one] Eines ist zusammen mit den Worten zu sehen.
        [2] Zwei sind zusammen mit den Worten zu sehen.
        [3] Drei sind zusammen mit den Worten zu sehen.
        [4] Vier sind zusammen mit den Worten zu sehen.
        [5] Fünf sind zusammen mit den Worten zu sehen.
        [6] Sechs sind zusammen mit den Worten zu sehen.
       *[other] { $count } sind zusammen mit den Worten zu sehen.
    }
gate-covered =
    { $count ->
        [one] Eines bleibt verdeckt, mit einem eigenen Hinweis, bis du es sehen möchtest.
        [2] Zwei bleiben verdeckt, jedes mit einem eigenen Hinweis, bis du sie sehen möchtest.
        [3] Drei bleiben verdeckt, jedes mit einem eigenen Hinweis, bis du sie sehen möchtest.
        [4] Vier bleiben verdeckt, jedes mit einem eigenen Hinweis, bis du sie sehen möchtest.
        [5] Fünf bleiben verdeckt, jedes mit einem eigenen Hinweis, bis du sie sehen möchtest.
        [6] Sechs bleiben verdeckt, jedes mit einem eigenen Hinweis, bis du sie sehen möchtest.
       *[other] { $count } bleiben verdeckt, jedes mit einem eigenen Hinweis, bis du sie sehen möchtest.
    }
gate-read = Die Geschichte lesen
gate-words = Nur die Worte lesen
gate-back = Eine andere wählen
gate-minutes =
    { $count ->
        [one] Das Lesen dauert etwa eine Minute.
       *[other] Das Lesen dauert etwa { $count } Minuten.
    }
gate-stop = Du kannst bei jeder Zeile aufhören. Nichts auf der Seite spielt, öffnet oder bewegt sich von selbst.
story-title = Eine Geschichte
told-by = von
told-for = für
facts-by = Wer erzählt
facts-of = Wovon
facts-written = Zu lesen seit
facts-first = Hinweis
cover-kind = Ein verdecktes Foto
cover-show = Dieses Foto zeigen
cover-again = Wieder verdecken
credit = Foto:
print-from = Gedruckt von { $place }, wo diese Geschichte zu Hause ist. Wer sie geschrieben hat, kann sie ändern oder zurücknehmen. Bitte bewahre sie, wie du einen Brief bewahren würdest.
after-own = Wenn du selbst etwas zu erzählen hast
after-own-text = Es können drei Zeilen sein. Es kann privat bleiben. Am Anfang kannst nur du es sehen.
after-write = Schreib deine Geschichte
after-find = Eine andere Geschichte finden
words-with = Mit den Fotos lesen
card-title = Eine Geschichte
card-text = Jemand hat eine Geschichte mit dir geteilt. Du erfährst, was darin vorkommt, bevor sie sich öffnet.

## Erste Seite und Listen
front-title = Für alle, die eine Schwangerschaft oder ein Baby verloren haben
front-lede = Hier kannst du lesen, was andere erlebt haben. Du kannst eigene Fotos und Worte bewahren und mit Menschen deiner Wahl teilen.
front-kept = Bewahrt von { $place }, bei Tag und bei Nacht.
front-kept-family = Bewahrt von einer Familie, auf einer kleinen eigenen Maschine.
front-find = Geschichten wie deine finden
front-find-text = Du brauchst kein Konto, und niemand erfährt, dass du hier warst.
front-share = Deine eigene teilen
front-share-text = So wenig oder so viel du magst, unter jedem Namen. Du kannst sie an jedem Tag ändern oder zurücknehmen.
front-keep = Privat aufbewahren
front-keep-text = Eine Box für Fotos und Worte, die nur du öffnen kannst. Sie muss nie geteilt werden.
front-picture = Drei weiße Buschwindröschen in einem kleinen Glas auf einer Fensterbank, im grauen Morgenlicht.
front-picture-text = Buschwindröschen, auf Englisch auch „windflowers“ genannt. Nachts und bei Regen schließen sie sich und öffnen sich wieder.
front-stories = Geschichten von hier
front-stories-text = Nur die ersten Zeilen. Jede Geschichte sagt dir, was darin vorkommt, bevor du hineingehst.
front-more = Mehr Geschichten finden
stories-title = Geschichten finden
stories-lede = Der neueste Monat zuerst. Innerhalb eines Monats stehen sie gemischt.
stories-none = Hier ist noch keine Geschichte.
stories-none-text = Hier ist Platz für deine, falls du das einmal möchtest.
stories-language = Sprache
stories-any = jede Sprache
turn-label = Mehr von dieser Liste
turn-back = In der Liste zurück
turn-on = In der Liste weiter

## Was gerade getan wurde
said-kept = Aufbewahrt. Nur du kannst sie sehen.
said-saved = Gesichert.
said-back = Es ist wieder in deiner Box.
said-removed = Es ist für immer entfernt.
said-away = Es ist weggelegt. Du kannst es dreißig Tage lang zurückholen.
said-shown = Es ist jetzt zu sehen. Du kannst es jederzeit zurücknehmen.
said-waits = Es wartet bis neun Uhr morgens. Bis dahin kannst du es zurückrufen.
said-withdrawn = Es ist zurückgenommen. Niemand außer dir kann es sehen.
said-called-back = Es ist zurückgerufen. Nur du kannst es sehen.
said-only-you = Es bleibt, wie es ist. Nur du kannst es sehen.

## Was geschehen ist
experience-chemical-pregnancy = Sehr früher Verlust
experience-early-miscarriage = Frühe Fehlgeburt
experience-missed-miscarriage = Verhaltene (stille) Fehlgeburt
experience-empty-sac = Schwangerschaft, in der sich kein Baby entwickelt hat
experience-ectopic-pregnancy = Schwangerschaft außerhalb der Gebärmutter (Eileiterschwangerschaft)
experience-molar-pregnancy = Molenschwangerschaft (Blasenmole)
experience-late-miscarriage = Späte Fehlgeburt
experience-recurrent-loss = Mehr als ein Verlust
experience-tfmr = Das Beenden einer gewünschten Schwangerschaft aus medizinischen Gründen
experience-life-limiting = Weitertragen nach einer lebensverkürzenden Diagnose
experience-stillbirth = Stille Geburt
experience-intrapartum = Während der Geburt gestorben
experience-neonatal-death = Nach der Geburt gestorben
experience-infant-death = In den ersten ein bis zwei Jahren gestorben
experience-sids = Plötzlicher, unerwarteter Tod
experience-multiple = Zwillinge, Drillinge oder mehr
experience-ivf-loss = Verlust rund um eine Kinderwunschbehandlung
experience-infertility = Kein Kind bekommen können
experience-pregnancy-after-loss = Wieder schwanger
experience-long-ago = Vor langer Zeit
experience-ending-pregnancy = Das Beenden einer Schwangerschaft
experience-my-own-words = Etwas anderes

## Was einem beim Lesen begegnet
note-photo-baby-died = Ein Foto von einem Baby, das gestorben ist
note-photo-marks = Ein Foto mit sichtbaren Veränderungen der Haut oder Zeichen von Krankheit
note-photo-hospital = Bilder aus dem Krankenhaus: Schläuche, Geräte, eine Operation
note-photo-scan-or-bump = Ein Ultraschallbild, ein schwangerer Bauch, ein positiver Test
note-blood = Blut ist zu sehen oder wird genau beschrieben
note-medical-detail = Geburt oder Behandlung werden genau erzählt
note-suicide-self-harm = Gedanken an Suizid oder Selbstverletzung kommen vor
note-ending-pregnancy = Eine Schwangerschaft, die beendet wurde
note-living-baby = Ein lebendes Baby oder Kind
note-later-pregnancy = Eine Schwangerschaft nach dem Verlust
note-faith = Gebet oder religiöser Glaube
note-poor-care-or-racism = Unfreundliche, unsichere oder diskriminierende Behandlung
note-violence-abuse = Gewalt oder Missbrauch

## Wer erzählt
teller-mother = eine Mutter
teller-father = ein Vater
teller-partner = eine Partnerin oder ein Partner
teller-second-mother = eine zweite Mutter
teller-intended-parent = ein Wunschelternteil
teller-surrogate = eine Leihmutter
teller-adoptive-parent = ein Adoptiv- oder Pflegeelternteil
teller-grandparent = eine Großmutter oder ein Großvater
teller-sibling = eine Schwester oder ein Bruder
teller-relative = Tante, Onkel, Patin oder Pate
teller-friend = eine Freundin oder ein Freund
teller-professional = jemand, der dort gearbeitet hat
teller-someone-else = jemand anderes
teller-rather-not-say = Das möchte ich nicht sagen

## Wie lange es her ist
since-days = vor Tagen
since-this-year = im selben Jahr
since-1-5 = ein bis fünf Jahre danach
since-5-20 = fünf bis zwanzig Jahre danach
since-longer = mehr als zwanzig Jahre danach
since-rather-not-say = Das möchte ich nicht sagen

## Die Worte, die ihr lieber sind
preferred-baby = Baby
preferred-pregnancy = Schwangerschaft
preferred-child = Kind
preferred-name = der Name

## Länder
country-ar = Argentinien
country-at = Österreich
country-au = Australien
country-be = Belgien
country-br = Brasilien
country-ca = Kanada
country-ch = Schweiz
country-cz = Tschechien
country-de = Deutschland
country-dk = Dänemark
country-es = Spanien
country-fi = Finnland
country-fr = Frankreich
country-gb = Vereinigtes Königreich
country-ie = Irland
country-in = Indien
country-it = Italien
country-jp = Japan
country-ke = Kenia
country-lt = Litauen
country-nl = Niederlande
country-no = Norwegen
country-nz = Neuseeland
country-pl = Polen
country-pt = Portugal
country-se = Schweden
country-us = USA
country-za = Südafrika
country-xx = ein anderes Land

## Briefe, und wie viel sie sagen
letter-quiet-sender = Nachrichten
letter-quiet-subject = Eine Nachricht für dich
letter-quiet = Es gibt eine Nachricht für dich.
letter-quiet-link = Es gibt eine Nachricht für dich. Du findest sie hier:
letters-none-title = Es geht keine E-Mail hinaus
letters-none = Dieser Ort verschickt keine E-Mails. Von hier kommt nichts in ein Postfach.
letters-none-ask = Was er geschickt hätte, liegt auf seinem Rechner. Wer den Ort betreibt, kann es dort lesen und dir weiterhelfen.
letters-title = Deine Briefe
letters-lede = Eine E-Mail kann offen liegen, wo andere sie sehen. Hier sagst du, wie viel deine verraten dürfen.
letters-how = Was Betreff und Absender sagen
letters-discreet = Nichts von diesem Ort
letters-discreet-hint = Der Absender heißt „Nachrichten“, und der Betreff ist „Eine Nachricht für dich“. Darin stehen ein schlichter Satz und ein Link.
letters-open = Woher sie kommen
letters-open-hint = Der Absender heißt „{ $place }“, und der Betreff sagt, worum es geht. Ein Verlust wird nie genannt.
letters-honest = Zwei Dinge sind immer zu sehen: die E-Mail-Adresse, von der der Brief kommt, und die Adresse im Link. Frühere Briefe bleiben, wie sie sind.
letters-keep = So soll es sein
letters-next = Das gilt ab dem nächsten Brief, und du kannst es jederzeit ändern.
letters-back = Zurück zu deinem Konto
said-letters-discreet = Deine Briefe sagen nichts in Betreff und Absender.
said-letters-open = Deine Briefe sagen, woher sie kommen.
## Namen zum Erzählen
pen-names-title = Deine Namen zum Erzählen
pen-names-lede = Ein solcher Name steht anstelle deines eigenen unter einer Geschichte. Du kannst mehrere haben.
pen-names-apart = Nichts, was dieser Ort hinzufügt, verbindet zwei Geschichten unter zwei Namen. Was du hineinlegst, kann es: ein Foto, ein Name, eine Art zu erzählen.
pen-names-none = Hier steht noch kein Name. Du kannst auch beim Schreiben einen wählen, oder gar keinen.
pen-names-shown = Unter diesem Namen gezeigt:
pen-names-written = Unter diesem Namen in deiner Box:
pen-names-rename = So soll er heißen
pen-names-rename-hint = Er ändert sich in allem, was du gerade schreibst.
pen-names-rename-shown = Er ändert sich in allem, was du gerade schreibst. Geschichten, die gezeigt werden, behalten den alten Namen, bis du sie wieder zeigst. Wer sie vorher gelesen hat, merkt dann, dass beide Namen zu einem Menschen gehören.
pen-names-rename-do = Umbenennen
pen-names-let-go = Diesen Namen gehen lassen
pen-names-let-go-text = Keine Geschichte steht darunter. Du kannst ihn jederzeit wieder schreiben.
pen-names-in-use = Eine Geschichte steht darunter, darum bleibt er in dieser Liste.
pen-names-new = Ein weiterer Name
pen-names-new-hint = Ein Vorname, ein Buchstabe, was du magst. Es muss nicht deiner sein.
pen-names-keep = Diesen Namen behalten
pen-names-back = Zurück zu deinem Konto
pen-names-empty = Bitte schreib einen Namen. Ein Buchstabe genügt.
pen-names-there = Diesen Namen hast du schon, und aus zwei Namen würde einer. Bitte wähle einen anderen.
said-pen-name-kept = Der Name ist da. Du kannst ihn für eine Geschichte wählen.
said-pen-name-renamed = Er heißt jetzt anders. Was gezeigt wird, behält den alten Namen, bis du es wieder zeigst.
said-pen-name-gone = Der Name steht nicht mehr in deiner Liste.
write-pen-name-none = Kein Name
write-pen-name-new = Oder ein neuer Name
write-pen-name-new-hint = Wenn du hier einen schreibst, steht er unter der Geschichte.

## Auseinandergehalten
apart-heading = Dieses Foto steht auch in einer Geschichte unter einem anderen Namen
apart-text = Wer beide sieht, weiß, dass sie von einem Menschen sind. Du kannst zurückgehen und es herausnehmen, oder es so lassen.
apart-also = auch in
apart-yes = Das weiß ich. Zeig es trotzdem.
apart-unanswered = Es ist noch nichts gezeigt. Bitte kreuze das an, wenn du es so möchtest, oder schreib weiter und nimm das Foto heraus.

## Worte, die verraten könnten, wer jemand ist
names-title = Worte, die verraten könnten, wer du bist
names-before = Bevor du es zeigst: Manche Worte darin könnten verraten, wer du bist oder wo es war. Du kannst jedes ansehen oder alles so lassen.
names-look = Diese Worte ansehen
names-lede = Jedes dieser Worte könnte verraten, wer du bist oder wo es war. Du entscheidest über jedes.
names-by-letters = Ein Programm hat sie an ihren Buchstaben gefunden. Manche übersieht es, und manche bedeuten nichts.
names-none = Solche Worte wurden nicht gefunden.
names-leave = So lassen
names-write = Stattdessen das schreiben:
names-instead-of = Was statt „{ $word }“ dastehen soll
names-do = Ändern, was ich gewählt habe
names-as-it-is = Alles so lassen
names-on = Weiter zur Vorschau
names-next = Das ändert deine eigene Fassung. Was andere sehen, bleibt, wie es ist, bis du es wieder zeigst.
names-meanwhile = Die Geschichte wurde in einem anderen Fenster verändert, darum ist hier nichts geändert. Das sind ihre Worte jetzt.
said-names-changed = In deiner Fassung ist es geändert. Sieh noch einmal hin und entscheide.
tells-own-name = Dein eigener Name oder ein Teil davon
tells-other-parent = Der Name des anderen Elternteils
tells-other-pen-name = Ein anderer Name, unter dem du erzählst
tells-own-word = Ein Wort aus deiner eigenen Liste
tells-elsewhere = Es steht auch in einer Geschichte unter einem anderen Namen
tells-mail = Eine E-Mail-Adresse
tells-phone = Eine Telefonnummer
tells-web = Eine Webadresse
tells-handle = Ein Name, wie ihn andere Seiten verwenden
tells-day = Ein Tag mit seinem Jahr
tells-doctor = Der Name aus einer Arztpraxis oder Klinik
tells-midwife = Der Name einer Hebamme
tells-nurse = Der Name aus der Pflege
tells-person = Der Name von jemandem
tells-hospital = Der Name eines Krankenhauses
tells-in-title = Im Titel
tells-in-opening = In der Zeile für die Liste der Geschichten
tells-in-own_note = In dem, was man vorher wissen sollte
tells-in-words = In deinen Worten
tells-in-pen_name = Im Namen darunter
tells-in-name = Im Namen zum Erinnern
tells-in-caption = In den Worten unter einem Foto
tells-in-description = In dem, was ein Foto zeigt
tells-in-credit = Bei dem, wer ein Foto gemacht hat
tells-in-cover = In dem Satz, der vor einem Foto steht
instead-doctor = die Ärztin
instead-midwife = eine Hebamme
instead-nurse = eine Pflegerin
instead-person = jemand
instead-hospital = das Krankenhaus
telling-words = Worte, die verraten würden, wer ich bin
telling-words-label = Orte, Krankenhäuser, Straßen, Nachnamen
telling-words-hint = Eines in jeder Zeile. Nur du siehst diese Liste. Bevor du eine Geschichte zeigst, suchen wir darin danach.
telling-words-keep = Diese Liste behalten
said-telling-words = Deine Liste ist aufbewahrt. Nur du kannst sie sehen.
## Nach mir
afterme-title = Nach mir
afterme-box-text = Was mit all dem geschieht, wenn du dich nicht mehr darum kümmern kannst. Du musst nichts entscheiden.
afterme-lede = Hier kannst du entscheiden, was damit geschieht, wenn du dich nicht mehr darum kümmern kannst.
afterme-how = Du nennst jemanden und gibst diesem Menschen einen Link. Wird eines Tages der Knopf darauf gedrückt, beginnt eine Wartezeit von { $days } Tagen, und wir schreiben dir dreimal. Jedes Zeichen von dir beendet sie. Nichts beginnt je von selbst. Wenn du nichts entscheidest, bleibt alles, wie es ist.
afterme-decided = Was du entschieden hast
afterme-says-goes-to = Es geht an { $name }.
afterme-says-seal = Es wird versiegelt. { $name } setzt es in Gang.
afterme-says-remove = Es wird entfernt. { $name } setzt es in Gang.
afterme-state-waiting = Die Wartezeit hat begonnen. Wenn du nichts tust, endet sie am { $day }.
afterme-state-not-now = Eine Wartezeit hatte begonnen, und du hast sie beendet. Nichts hat sich geändert.
afterme-state-done = Es ist geschehen.
afterme-state-link = Es gibt einen Link. Er gilt, bis du ihn zurücknimmst.
afterme-state-no-link = Noch hat niemand einen Link, also kann niemand etwas in Gang setzen.
afterme-here = Ich bin da
afterme-make-link = Einen Link zum Weitergeben machen
afterme-send-letter = Den Link per E-Mail schicken
afterme-link-back = Den Link zurücknehmen
afterme-change = Diese Entscheidung ändern
afterme-take-back = Diese Entscheidung zurücknehmen
afterme-undo-goes-to = Dann öffnet der Link nichts mehr. Es ist alles noch in deiner Box.
afterme-undo-seal = Dann ist das Siegel gelöst, und alles ist, wie es war.
afterme-undo-remove = Dann kommt zurück, was noch zurückkommen kann, und nur du kannst es sehen.
afterme-link-made = Dieser Link ist für { $name }. Schreib ihn auf, druck ihn aus oder gib ihn weiter.
afterme-link-label = Der Link
afterme-link-once = Er steht eine Viertelstunde hier, und wir behalten ihn nicht. Du kannst jederzeit einen neuen machen.
afterme-about = Worum geht es?
afterme-about-hint = Eine Entscheidung über eine Geschichte geht der über die Box vor. Eine neue Entscheidung tritt an die Stelle der früheren über dieselbe Sache.
afterme-about-box = Alles in meiner Box
afterme-about-story = Eine Geschichte
afterme-about-trouble = Bitte wähle, worum es geht.
afterme-choice = Was soll geschehen?
afterme-choice-trouble = Bitte wähle eines von den dreien.
afterme-goes-to = Es geht an diesen Menschen
afterme-goes-to-hint = Dieser Mensch kann es lesen und die Worte und die Bilder mitnehmen, so wie Seiten sie zeigen. Auch was sonst niemand gesehen hat. Wer es sonst sehen darf, bleibt, wie es ist.
afterme-seal = Es wird versiegelt
afterme-seal-hint = Niemand ändert es mehr. Was gezeigt wird, bleibt, wie es ist, und was nur für dich ist, bleibt zu.
afterme-remove = Es wird entfernt
afterme-remove-hint = Von diesem Tag an sieht es niemand mehr. Es liegt noch { $days } Tage beiseite, und dann ist es fort.
afterme-who = Wer setzt es in Gang?
afterme-who-hint = Jemand, dem du vertraust. Vor dem Ende der Wartezeit sieht dieser Mensch nichts von dir.
afterme-name = Der Name
afterme-name-trouble = Bitte schreib einen Namen, höchstens 80 Buchstaben lang.
afterme-address = Die E-Mail-Adresse
afterme-address-hint = Wir schreiben nur dorthin, wenn du „Den Link per E-Mail schicken“ drückst.
afterme-address-trouble = Bitte schreib eine Adresse, an die Briefe gehen können.
afterme-words = Deine Worte für diesen Menschen, wenn du magst
afterme-words-hint = Sie werden erst gezeigt, wenn es geschehen ist, und vorher nie.
afterme-write = Diese Entscheidung behalten
afterme-cannot = Was wir nicht versprechen können
afterme-cannot-place = Dieser Ort kann es nur tun, solange ihn jemand betreibt.
afterme-cannot-will = Dies ist kein Testament. Ein Gericht kann anders entscheiden.
afterme-cannot-know = Niemand hier prüft, was geschehen ist. Wer den Link hat, kann die Wartezeit beginnen, und du hast { $days } Tage, sie zu beenden.
afterme-no-letters = Dieser Ort verschickt keine E-Mails: Nichts sagt dir, dass jemand wartet. Du siehst es hier, wenn du dich anmeldest, und das Anmelden beendet es.
afterme-cannot-letters = Briefe können verloren gehen. Wir schreiben an die Adresse deines Kontos; bitte halte sie aktuell.
afterme-cannot-originals = Die Originale deiner Fotos bekommt niemand von uns. Lade sie herunter und gib sie selbst weiter, wenn jemand sie haben soll.
afterme-cannot-copies = Was andere gespeichert oder gedruckt haben, bleibt bei ihnen. Alte Kopien dieses Ortes können Entferntes noch eine Weile enthalten.
afterme-cannot-sign-in = Wer sich als du anmelden kann, gilt als du: So jemand kann eine Wartezeit beenden und ein Siegel lösen.
afterme-notice-waiting = { $name } hat den Knopf auf dem Link gedrückt, den du weitergegeben hast. Wenn du nichts tust, geschieht am { $day }, was du entschieden hast.
afterme-notice-not-now = { $name } hat den Knopf auf dem Link gedrückt, den du weitergegeben hast. Du bist da, also ist es beendet. Nichts hat sich geändert.
afterme-notice-sealed = Was du entschieden hast, ist geschehen: Es ist versiegelt. Du kannst das Siegel lösen.
afterme-notice-removed = Was du entschieden hast, ist geschehen: Es liegt beiseite und wird entfernt. Eine Weile kannst du es noch zurückholen.
afterme-notice-gone-to = Was du entschieden hast, ist geschehen: { $name } kann es jetzt öffnen. Du kannst das zurücknehmen.
afterme-named-title = Ein Link für später
afterme-named-lede = Jemand, der dir vertraut, hat dir diesen Link gegeben.
afterme-named-text = Er ist für eine Zeit, in der dieser Mensch sich um etwas nicht mehr kümmern kann. Ist diese Zeit da, drück den Knopf. Dann beginnt eine Wartezeit von { $days } Tagen. Der Mensch erfährt davon und kann sie beenden.
afterme-named-leave = Wenn diese Zeit nicht da ist, verlass die Seite und bewahr den Link auf. Ansehen ändert nichts.
afterme-named-begin = Die Wartezeit beginnen
afterme-named-waiting = Die Wartezeit hat begonnen. Sie endet am { $day }.
afterme-named-waiting-text = Bis dahin musst du nichts tun. Bitte öffne diesen Link nach diesem Tag noch einmal.
afterme-named-not-now = Jetzt nicht.
afterme-named-not-now-text = Es geschieht nichts, und du musst nichts tun. Bitte bewahr den Link auf.
afterme-named-done = Die Wartezeit ist vorbei.
afterme-named-done-text = Hinter dem Knopf ist, was für dich geschrieben wurde.
afterme-named-open = Öffnen
afterme-stop-title = Ich bin da
afterme-stop-lede = Drück den Knopf, und die Wartezeit endet sofort. Alles bleibt, wie es ist.
afterme-stop-text = Du musst dich nicht anmelden. Wer sie begonnen hat, erfährt nicht, wann oder wie du sie beendet hast.
afterme-stop-done = Die Wartezeit ist beendet. Alles bleibt, wie es ist.
afterme-stop-done-text = { $days } Tage lang kann sie niemand neu beginnen. Wenn du den Link zurücknehmen willst, kannst du das in deiner Box tun.
afterme-unreached = Kein Brief kann dich erreichen, weil noch niemand gezeigt hat, dass eine Adresse hier deine ist. Bis das geht, geschieht nichts von dem, was du hier entscheidest, von selbst.
afterme-unreached-do = Eine eigene Adresse angeben
afterme-state-unreached = Jemand hat die Wartezeit begonnen. Solange dich kein Brief erreichen kann, geschieht nichts.
afterme-notice-unreached = { $name } hat den Knopf auf dem Link gedrückt, den du weitergegeben hast. Kein Brief kann dich erreichen, also geschieht nichts von selbst.
afterme-letter-subject = Bist du da?
afterme-letter-begun = Jemand, den du genannt hast, hat die Wartezeit begonnen, die du aufgeschrieben hast.
afterme-letter-ends = Wenn du nichts tust, endet am { $day } eine Wartezeit, und es geschieht, was du entschieden hast. Wenn du da bist, öffne den Link und drück den Knopf. Dann bleibt alles, wie es ist.
afterme-letter-sign-in = Es genügt auch, dass du dich anmeldest.
afterme-link-letter-subject = Ein Link zum Aufbewahren
afterme-link-letter-text = Jemand, der dir vertraut, hat uns gebeten, dir diesen Link zu schicken.
afterme-link-letter-keep = Bitte bewahr ihn an einem sicheren Ort auf. Öffnen ändert nichts. Die Seite sagt, wofür er ist.
said-after-written = Deine Entscheidung ist aufgeschrieben. Nichts geschieht, bevor jemand einen Link hat.
said-after-here = Die Wartezeit ist beendet. Alles bleibt, wie es ist.
said-after-letter = Ein Brief mit einem Link ist unterwegs.
said-letter-enough = Für heute sind genug Briefe hinausgegangen. Morgen kannst du wieder einen schicken, oder du gibst den Link selbst weiter.
said-after-letter-soon = Vor Kurzem ging schon ein Brief hinaus. In einer Stunde kannst du noch einen schicken, oder du gibst den Link selbst weiter.
said-after-link-back = Der Link ist zurückgenommen. Er führt jetzt nirgendwohin.
said-after-taken-back = Die Entscheidung ist zurückgenommen.

## Was jemandem hinterlassen wurde
left-title = Dir hinterlassen
left-only-you = Nur du kannst diese Seite sehen, auf diesem Gerät.
left-goes-to = Der Mensch, der dich genannt hat, wollte, dass du dies hast.
left-seal = Der Mensch, der dich genannt hat, wollte, dass dies versiegelt wird. Das ist geschehen, und du musst nichts tun.
left-remove = Der Mensch, der dich genannt hat, wollte, dass dies entfernt wird. Das ist geschehen, und du musst nichts tun.
left-words = Für dich geschrieben
left-stories = Geschichten
left-photographs = Fotos
left-photographs-text = Jedes öffnet sich auf einer eigenen Seite, erst wenn du es wählst.
left-photograph = Ein Foto
left-download = Dieses Bild mitnehmen
left-keep = Du kannst mit demselben Link wiederkommen. Kopiere oder druck, was du in eigenen Händen behalten willst.
## Dein Konto: Anmelden im wirklichen Leben
account-with = Womit du dich anmeldest
account-where = Wo du angemeldet bist
account-where-hint = Wenn eines davon nicht du bist, beende es und wähle ein anderes Passwort.
account-here = dieses Gerät
account-device = Ein Gerät
account-begun = Begonnen: { $begun }, zuletzt gesehen: { $seen }.
account-today = heute
account-this-week = diese Woche
account-end = Dort beenden
account-end-elsewhere = Überall sonst beenden
account-ended = Wo du früher angemeldet warst
account-ended-hint = Was beendet ist, steht neunzig Tage lang hier.
account-ended-new = ein Gerät, das damals neu war
account-ended-when = Begonnen: { $begun }, beendet: { $ended }.
account-ended-there = Auf dem Gerät abgemeldet.
account-ended-her = Du hast es von einem anderen Gerät aus beendet.
account-ended-change = Es endete, als du geändert hast, womit du dich anmeldest, oder dein Konto.
account-ended-time = Es wurde lange nicht benutzt.
account-ended-steward = Wer diesen Ort betreibt, hat es beendet.
account-ended-backup = Eine Sicherung wurde zurückgeholt, und alle wurden abgemeldet.
account-back = Zurück zu deinem Konto
password-title = Ein anderes Passwort wählen
password-lede = Überall sonst bist du sofort abgemeldet. Hier bleibst du.
password-new = Dein neues Passwort
password-use = Dieses Passwort nehmen
address-title = Eine andere E-Mail-Adresse nehmen
address-lede = Wir schicken einen Link dorthin. Bis du ihn drückst, ändert sich nichts.
address-new = Deine neue E-Mail-Adresse
address-sent-lede = Wenn ein Brief diese Adresse erreicht, ist er unterwegs.
address-sent-text = Drück den Knopf hinter dem Link innerhalb eines Tages. Bis dahin bleibt deine alte Adresse.
address-link-title = Deine E-Mail-Adresse
address-link-lede = Drück den Knopf, und Briefe kommen von nun an hierher.
address-link-use = Diese Adresse nehmen
address-link-done = Von nun an kommen Briefe hierher. Die alte Adresse bekommt einen letzten, in dem das steht.
again-title = Bitte melde dich noch einmal an
again-lede = Es ist eine Weile her, und das hier verdient einen zweiten Blick. Du kommst gleich zurück.
again-wrong = Das ist nicht das Passwort, das wir kennen. Versuch es noch einmal, oder bitte unten um einen Link.
again-go-on = Weiter
again-letter = Schick mir einen Link
again-letter-text = Kein Passwort zur Hand? Wir können einen Link an deine E-Mail-Adresse schicken.
again-sent = Ein Brief ist unterwegs. Drück den Link auf diesem Gerät, und komm dann auf diese Seite zurück.
again-pressed = Ich habe den Link gedrückt
again-not-yet = Auf diesem Gerät haben wir ihn noch nicht gesehen. Der Brief braucht vielleicht eine Minute.
again-not = So lassen, wie es ist
again-thanks = Danke
again-thanks-lede = Noch ist nichts geschehen. Drück den Knopf, um zu tun, was du gewählt hattest.
letter-address-text = Hier ist der Link, der dies zu deiner Adresse macht:
letter-address-time = Er gilt einmal, innerhalb von { $hours } Stunden.
letter-device-subject = Eine Anmeldung auf einem neuen Gerät
letter-device-text = Jemand hat sich mit deinem Konto angemeldet, auf einem Gerät, das vorher nicht da war.
letter-device-not-you = Es gab eine Anmeldung auf einem neuen Gerät. Wenn du es warst, ist nichts zu tun. Wenn nicht, öffne den Link und beende sie dort.
letter-old-address-subject = Deine Adresse
letter-old-address-text = Deine E-Mail-Adresse wurde geändert. Von nun an kommen keine Briefe mehr hierher.
letter-old-address-not-you = Wenn das nicht du warst, sag bitte der Person Bescheid, die den Ort betreut. Sie kann es zurückstellen.
said-password = Dein neues Passwort gilt. Überall sonst bist du abgemeldet.
said-ended = Dort ist es beendet.
said-ended-elsewhere = Du bist nur noch hier angemeldet.

## Der zweite Schritt beim Anmelden
factor-title = Ein zweiter Schritt beim Anmelden
factor-lede = Zum Passwort tippst du sechs Ziffern aus einer App auf deinem Telefon. Wer nur dein Passwort erfährt, bleibt draußen.
factor-asked = Du hilfst, diesen Ort zu betreuen. Die Räume dafür öffnen sich erst nach diesem zweiten Schritt. Deine eigene Box bleibt in jedem Fall offen.
factor-next = Du brauchst eine Authenticator-App. Viele Telefone haben eine eingebaut, und es gibt kostenlose.
factor-set-up = Einrichten
factor-later = Später: zu meiner Box
factor-is-on = Er ist eingeschaltet.
factor-off = Ausschalten
factor-off-text = Dann genügt wieder dein Passwort oder ein Link. Du kannst ihn an jedem Tag wieder einschalten.
factor-scan = Halte die App vor dieses Bild.
factor-picture = Das Geheimnis als Bild aus Quadraten
factor-here = Oder öffne die App auf diesem Gerät
factor-type = Oder tipp diese Buchstaben in die App:
factor-code = Der Code
factor-wrong = Dieser Code passt nicht, oder er wurde schon benutzt. In einer halben Minute kommt ein neuer.
factor-on-text = Überall sonst bist du dann abgemeldet. Danach bekommst du zehn Codes für den Tag, an dem dein Telefon fehlt.
factor-on = Einschalten
recovery-title = Deine Ersatzcodes
recovery-left =
    { $count ->
        [one] Einer von zehn ist übrig.
       *[other] { $count } von zehn sind übrig.
    }
recovery-new = Zehn neue machen
recovery-lede = Ohne dein Telefon gilt jeder von ihnen einmal anstelle eines Codes.
recovery-once = Sie stehen eine Viertelstunde hier. Schreib sie auf oder druck diese Seite, und bewahre sie bei deinen Papieren.
recovery-gone = Sie werden nicht mehr gezeigt: Wir behalten keine Kopie. Wenn du sie nicht hast, kannst du zehn neue machen.
recovery-kept = Ich habe sie aufbewahrt
code-title = Noch ein Schritt
code-lede = Bitte tipp die sechs Ziffern, die deine App gerade zeigt.
code-hint = Ist dein Telefon weg? Einer deiner Ersatzcodes gilt hier auch.
said-factor-off = Er ist ausgeschaltet. Überall sonst bist du abgemeldet.
sign-in-took-long = Das hat eine Weile gedauert. Bitte fang noch einmal an. Nichts ist verloren.
said-second-step = Du hilfst, diesen Ort zu betreuen. Bitte richte unter „Dein Konto“ einen zweiten Schritt ein, wenn du Zeit hast.

## Passkeys
passkeys-title = Passkeys
passkeys-lede = Mit einem Passkey meldest du dich mit Finger, Gesicht oder der Zahl deines Geräts an. Es gibt kein Passwort, das jemand erfahren könnte.
passkeys-no-script = Für einen Passkey braucht dieser Browser Skripte und muss Passkeys kennen.
passkeys-impossible = Passkeys brauchen eine Adresse mit Namen und https. Dieser Ort hat noch keine.
passkeys-else = Dein Passwort und der Link per E-Mail gehen wie bisher.
passkeys-else-password = Dein Passwort geht wie bisher.
passkey-since = Seit { $month }.
passkey-change = Umbenennen oder entfernen
passkey-name = Wie du ihn nennst
passkey-name-hint = Damit du ihn in der Liste erkennst, etwa „Mein Telefon“.
passkey-add = Einen Passkey dazunehmen
passkey-remove = Entfernen
passkey-remove-text = Du meldest dich dann auf anderem Weg an. Überall sonst bist du abgemeldet.
passkey-not-made = Es wurde kein Passkey gemacht, und nichts hat sich geändert. Du kannst es noch einmal versuchen.
passkey-sign-in = Mit einem Passkey anmelden
passkey-sign-in-text = Wenn du einen Passkey hast, ist das der schnellste Weg.
passkey-not-signed = Mit einem Passkey ging das nicht. Versuch es noch einmal, oder nimm einen der Wege unten.
said-passkey = Dein Passkey ist aufbewahrt. Überall sonst bist du abgemeldet.
said-passkey-removed = Er ist entfernt. Überall sonst bist du abgemeldet.
sign-in-passkey-unknown = Diesen Passkey kennen wir nicht. Die anderen Wege gehen wie bisher.
said-passkey-unknown = Diesen Passkey kennen wir nicht. Die anderen Wege gehen wie bisher.
## Zwei Eltern einer Box
parents-title = Ihr beide
parents-lede = Du kannst diese Box zusammen mit dem anderen Elternteil führen.
parents-text = Ihr seht dann beide jedes Foto darin, auch die von vorher, mit seinem Namen und dem, was es zeigt, und könnt die Originale herunterladen. Was durch einen Briefkasten kam, ist für den anderen Elternteil geschlossen, bis er es selbst öffnet. Deine eigenen Worte neben einem Foto bleiben bei dir, bis du sie zeigst, eins ums andere. Auch deine Entwürfe bleiben bei dir.
parents-how = Wie soll die Einladung ankommen?
parents-by-hand = Ich gebe den Link selbst weiter
parents-by-hand-hint = Du siehst den Link auf der nächsten Seite, ein Mal.
parents-by-letter = Per E-Mail
parents-by-letter-hint = In der E-Mail steht nur, von wem sie kommt, und der Link. Sie sagt nicht, was für ein Ort das hier ist.
parents-address = Die E-Mail-Adresse, wenn er per E-Mail kommen soll
parents-next = Der Link gilt ein Mal, zwei Wochen lang. Bis ihn jemand benutzt, kannst du ihn zurücknehmen.
parents-invite = Den Link machen
parents-link = Der Link
parents-link-lede = Hier ist der Link. Bitte kopiere ihn jetzt, denn wir behalten keine Kopie.
parents-link-hint = Wer ihn hat, kann in deine Box kommen. Gib ihn nur einem Menschen.
parents-waits = Eine Einladung ist unterwegs.
parents-letter-soon = Die E-Mail geht gleich los.
parents-letter-enough = Für heute sind genug Briefe hinausgegangen. Morgen kannst du wieder einen schicken, oder du gibst den Link selbst weiter.
parents-letter-too-soon = Vor kurzem ging schon eine E-Mail los. In einer Stunde geht die nächste, oder du gibst den Link selbst weiter.
parents-open-until = Sie gilt bis { $day }, oder bis jemand sie benutzt hat. Zurückgenommen führt sie sofort nirgends mehr hin.
parents-take-back = Die Einladung zurücknehmen
parents-two = Du und { $name } führt diese Box zusammen.
parents-two-text = Ihr seht beide jedes Foto darin. Was durch einen Briefkasten kommt, öffnet ihr jeweils nur für euch selbst. Weglegen kann ein Foto nur, wer es hineingelegt hat. Deine Entwürfe sieht sonst niemand.
parents-letter-text = { $name } schickt dir diesen Link:
parents-letter-from = Er kommt von { $name }.
parents-letter-time = Er gilt ein Mal, innerhalb von { $days } Tagen.
parents-letter-not-you = Wenn du den Namen nicht kennst, musst du nichts tun.
parents-only-two = Nur ihr beide könnt es sehen.
parents-only-two-page = Nur ihr beide könnt das öffnen.
box-parents = Ihr beide
box-parents-text = Diese Box zusammen mit dem anderen Elternteil führen.
join-title = Eine Einladung
join-lede = Jemand möchte eine Box mit dir zusammen führen.
join-text = Ihr würdet beide sehen, was darin ist. Was andere durch einen Link gebracht haben, bleibt für dich geschlossen, bis du es öffnest. Was du selbst schreibst, bleibt deins.
join-have-account = Ich habe hier ein Konto
join-next = Danach siehst du die Box. Bis du den Knopf drückst, geschieht nichts.
join-button = Hereinkommen
join-address-taken = Diese Adresse hat hier ein Konto. Bitte melde dich zuerst damit an und öffne den Link noch einmal.
join-own-box-holds = Du bewahrst Fotos in einer eigenen Box auf, und jeder Mensch hat hier eine Box. Sie bleiben, wo sie sind. Um hereinzukommen, lade sie zuerst herunter, leg sie weg und entferne sie dort. Dann öffne den Link noch einmal.
join-her-own = Dieser Link führt in deine eigene Box. Er ist für den anderen Elternteil, und er gilt noch.
said-letter-soon = Die E-Mail geht gleich los.
said-letter-lies = Dieser Ort verschickt keine E-Mails. Was er geschickt hätte, liegt auf seinem Rechner. Wer den Ort betreibt, kann es dort lesen und weitergeben.
said-invitation-back = Die Einladung ist zurückgenommen. Ihr Link führt jetzt nirgends hin.
said-joined = Ihr führt diese Box jetzt zusammen.
parents-other-away = Der andere Elternteil hat dies weggelegt. Am { $day } geht es für immer. Bis dahin kannst du das Original herunterladen.
said-kept-two = Aufbewahrt. Nur ihr beide könnt sie sehen.
own-words-label = Deine eigenen Worte daneben
own-words-hint = Ihr seht beide, was hier steht. Jede und jeder ändert nur die eigenen Worte. Wer liest, bekommt sie nie.
own-words-alone = Nur du kannst sie lesen. Wenn der andere Elternteil später in diese Box kommt, bleiben sie bei dir, bis du sie zeigst.
own-words-not-shown = Nur du kannst diese Worte lesen: Sie waren da, bevor { $name } kam, oder du hast sie für dich behalten.
own-words-show = Speichern und { $name } zeigen
own-words-hide = Speichern und für mich behalten
says-title = Wer darauf ist
says-hint = Wer auf einem Foto ist, sagt mit, wie weit es geht. Aufbewahrt bleibt es bei euch beiden, was auch immer hier gesagt wird.
says-me = Und du?
says-asked = Es hieß, dass du darauf bist. Es eilt nicht: bis du antwortest, seht es nur ihr beide.
says-not-in-it = Ich bin nicht darauf
says-only-two = Ich bin darauf, und nur wir beide sehen es
says-invited = Ich bin darauf, und wer eingeladen ist, darf es sehen
says-anyone = Ich bin darauf, und alle dürfen es sehen
says-other = { $name } ist darauf
says-other-hint = Dann seht es nur ihr beide, bis hier eine Antwort steht. Es geht kein Brief hinaus.
says-keep = So soll es sein
says-they-open = { $name } hat noch nicht gesagt, wie weit es gehen darf. Bis dahin seht es nur ihr beide.
says-they-anyone = { $name } ist darauf, und alle dürfen es sehen.
says-they-invited = { $name } ist darauf, und wer eingeladen ist, darf es sehen.
says-they-only-two = { $name } ist darauf und möchte, dass es zwischen euch beiden bleibt.
says-line-open = Wer liest, bekommt dieses nicht. Jemand darauf hat noch nicht gesagt, wie weit es gehen darf.
says-line-only-two = Wer liest, bekommt dieses nicht. Jemand darauf möchte, dass es zwischen euch beiden bleibt.
says-line-invited = Nur wer eingeladen ist, bekommt dieses. Ist eine Geschichte für mehr Menschen, fehlt es darin.
says-line-anew = Wer liest, bekommt dieses noch nicht. Es ist da, wenn du die Geschichte noch einmal zeigst.
says-open-title = Es hieß, dass du auf diesen bist
says-open-text = Auf jeder Seite kannst du sagen, wie weit das Foto gehen darf. Es eilt nicht: bis dahin seht es nur ihr beide.
said-say = So ist es festgehalten, und es gilt ab jetzt.
part-title = Wir gehen auseinander
part-lede = Jede und jeder von euch führt eine eigene Box weiter, mit allem, was ihr beide aufbewahrt habt.
part-photographs = Ihr bekommt beide eine ganze Kopie von jedem Foto, mit dem Original.
part-beside = Die Worte daneben und was darüber gesagt ist, wer darauf ist, sind in beiden Kopien.
part-stories = Geschichten bleiben bei denen, die sie erzählen. Wer liest, merkt nichts davon.
part-nothing-taken = Niemandem wird etwas genommen. Bis alle Kopien da sind, bleibt alles, wie es ist.
part-afterwards = Danach seht ihr nicht mehr, was die oder der andere hineinlegt, und es gibt keinen Weg zurück in eine gemeinsame Box.
part-next = Es wartet sieben Tage, und bis dahin kannst du es zurücknehmen. Wenn ihr beide den Knopf drückt, geschieht es sofort. Der andere Elternteil sieht es auf dieser Seite und in der Box.
part-ask = In sieben Tagen auseinandergehen
part-waits = Es geschieht am { $day }. Du hast darum gebeten, und bis dahin kannst du es zurücknehmen.
part-back-text = Zurückgenommen bleibt alles, wie es ist.
part-back = Zurücknehmen
part-other-waits = { $name } hat darum gebeten. Es geschieht am { $day }.
part-agree-text = Du musst nichts tun. Wenn du es jetzt möchtest, drück den Knopf; dann lässt es sich nicht mehr zurücknehmen.
part-agree = Jetzt auseinandergehen
part-copying = Die Kopien entstehen gerade. Bis alle da sind, bleibt alles, wie es ist.
part-in-box = Jemand von euch hat darum gebeten, auseinanderzugehen.
part-look = Was dann geschieht, und wann
said-part-back = Es ist zurückgenommen. Alles bleibt, wie es ist.
## Kreise, Einladungen, und wer es sehen kann
box-circles = Deine Kreise, und wer eingeladen ist
box-circles-text = Menschen, die du auswählst, alle mit einem eigenen Link.
circles-title = Kreise
circles-lede = Ein Kreis sind Menschen, die du auswählst. Nur du siehst, wie er heißt und dass es ihn gibt.
circles-none = Es gibt noch keinen Kreis. Der erste kann auch nur ein Mensch sein.
circle-title = Ein Kreis
circle-new = Ein neuer Kreis
circle-name = Wie nennst du ihn?
circle-name-hint = Familie, die Hebammen, ein Name. Nur du siehst das.
circle-name-trouble = Bitte gib ihm einen Namen, damit du ihn wiederfindest.
circle-newcomers = Wer später dazukommt
circle-from-now = liest nur, was du danach teilst
circle-from-now-hint = Was der Kreis vorher gesehen hat, bleibt bei denen, die da waren.
circle-from-now-stays = Wer später dazukommt, liest nur, was du danach teilst.
circle-everything = liest alles, was der Kreis lesen kann
circle-make = Diesen Kreis anlegen
circle-save = Speichern
circle-people = Wer eingeladen ist
circle-nobody = Noch ist niemand eingeladen.
circle-stories = Was dieser Kreis lesen kann
circle-no-stories = Noch nichts. Kreise wählst du dort, wo du entscheidest, wer eine Geschichte sehen darf.
circle-change = Diesen Kreis ändern
circle-end = Diesen Kreis auflösen
circle-end-text = Jeder Link in diesen Kreis endet sofort, und jede Geschichte verlässt ihn. Die Geschichten bleiben in deiner Box.
circle-end-do = Jetzt auflösen
invite-title = Jemanden einladen
invite-person = Wer ist es?
invite-person-hint = Damit du weißt, wessen Link es ist. Sie selbst sehen es nicht.
invite-person-trouble = Bitte schreib, für wen es ist. Ein Vorname genügt.
invite-greeting = Eine Zeile auf der Seite, die sie zuerst öffnen
invite-greeting-hint = Wenn du magst. Geht der Link verloren, sehen auch andere sie; lass weg, was privat ist.
invite-word = Ein Wort, das nur sie kennen
invite-word-hint = Wenn du magst. Sie werden einmal danach gefragt. Großschreibung und Leerzeichen sind egal.
invite-next = Als Nächstes siehst du den Link. Er geht auf höchstens { $most } Geräten, und du kannst ihn jederzeit zurücknehmen.
invite-do = Link anlegen
invite-devices =
    { $count ->
        [0] Noch nicht geöffnet.
        [1] Auf einem Gerät geöffnet.
        [2] Auf zwei Geräten geöffnet.
        [3] Auf drei Geräten geöffnet.
       *[other] Auf { $count } Geräten geöffnet.
    }
invite-has-word = Mit einem Wort.
invite-take-back = Zurücknehmen
invite-new-link = Neuen Link anlegen
invite-new-link-hint = Ein neuer Link ersetzt den alten, der dann endet. Das hilft, wenn ein Link oder ein Gerät verloren ging.
link-title = Der Link ist da
link-lede = Dieser Link ist nur für { $name }. Bitte schick ihn so, wie du einen Brief schicken würdest.
link-label = Der Link
link-hint = Er steht eine Viertelstunde hier. Geht er verloren, kannst du einen neuen anlegen.
link-copy = Link kopieren
link-copied = Er ist kopiert. Du kannst ihn dort einfügen, wo du schreibst.
link-by-hand = Bitte halte einen Finger auf den Link und wähle „Kopieren“.
link-send = Senden …
link-gone-title = Der Link wird nicht mehr gezeigt
link-gone-lede = Wir behalten keine Kopie. Wenn du ihn nicht hast, kannst du einen neuen machen.
link-next = Er wartet ein Jahr darauf, geöffnet zu werden. Danach bleibt er, bis du ihn zurücknimmst.
link-back = Zurück zum Kreis
open-title = Hier wurde etwas für dich aufgehoben
open-lede = Jemand möchte etwas mit dir teilen.
open-word = Das Wort, das du kennst
open-word-hint = Großschreibung und Leerzeichen sind egal.
open-word-wrong = Das ist nicht das Wort. Bitte versuch es noch einmal, oder frag den Menschen, der dir den Link geschickt hat.
open-word-pause = Es waren mehrere Versuche. Lass uns eine Stunde warten; dann geht es wieder.
open-just-now = Dieser Link wurde eben auf einem anderen Gerät geöffnet. Wenn du das warst, warte bitte eine Minute und drück noch einmal. Wenn nicht, frag den Menschen, der dir den Link geschickt hat.
open-next = Dieses Gerät merkt sich dann, dass du es lesen darfst. Du brauchst kein Konto, und niemand erfährt, wann du liest.
open-do = Öffnen
shared-title = Was mit dir geteilt wurde
shared-lede = Bei jeder Geschichte erfährst du vorher, was darin ist.
shared-none = Mit diesem Gerät ist gerade nichts geteilt.
shared-none-text = Wenn du einen Link hast, öffne ihn bitte noch einmal auf diesem Gerät. Vielleicht wurde er zurückgenommen, das kann an jedem Tag geschehen.
ask-heading = Solltest du hier etwas lesen?
ask-hint = Du kannst fragen. Wenn jemand hier eine Geschichte aufhebt und sich fragen lässt, findet sie deine Zeile beim nächsten Mal.
ask-name = Der Name, unter dem sie dich kennt
ask-line = Eine Zeile an sie
ask-do = Fragen
asked-title = Danke, dass du gefragt hast
asked-lede = Wenn es jemanden gibt, wartet deine Zeile dort.
asked-text = Vielleicht antwortet sie mit einem eigenen Link für dich, vielleicht auch nicht. Wir können dir nicht sagen, welches von beiden.
requests-title = Jemand möchte lesen
requests-text = Wird ein Link zu einer Geschichte deiner Kreise weitergegeben, sieht niemand etwas. Wenn du magst, kann man dir eine Zeile hinterlassen. Vor dir liest sie niemand.
requests-none = Niemand hat gefragt.
requests-someone = Jemand möchte lesen:
requests-show = Zeigen, wer fragt und was da steht
requests-invite = In { $circle } einladen
requests-aside = Beiseitelegen
requests-turn-off = Ich möchte nicht gefragt werden
requests-turn-on = Ich lasse mich fragen
requests-off = Du wirst nicht gefragt. Wer es versucht, merkt keinen Unterschied.
seen-invited = Die Menschen in Kreisen, die du gewählt hast
seen-lived-it = Andere, die es erlebt haben
decide-invited = Menschen, die ich auswähle
decide-invited-hint = Nur die, die du eingeladen hast, mit ihrem eigenen Link. Für alle anderen gibt es sie hier nicht.
decide-circles = Welche Kreise?
decide-circles-hint = Diese können es lesen. Ein Kreis, den du weglässt, kann es ab jetzt nicht mehr.
decide-circles-trouble = Bitte kreuze mindestens einen Kreis an, oder wähle „Nur ich“.
who-title = Wer das sehen kann
who-lede = Das ist alles, was es öffnet. Was du zurücknimmst, ist für sie sofort weg.
who-nobody = Nichts hier öffnet es für andere.
who-circle = Der Kreis
who-circle-back = Die Geschichte von diesem Kreis zurücknehmen
who-members-back = Von ihnen zurücknehmen
who-list = Es steht in der Liste der Geschichten
who-list-back = Aus der Liste nehmen
who-link = Alle, die die Adresse haben
who-link-back = Von allen zurücknehmen
who-addresses = Die Fotos darin haben Adressen
who-addresses-text = Nur wer die Geschichte lesen darf, bekommt dort etwas.
who-addresses-back = Ihnen neue Adressen geben
who-waiting = Am { $day } um { $time } wird es für mehr Menschen zu sehen sein
who-change = Neu wählen, wer es sehen darf
who-picture-lede = Es ist in diesen Geschichten zu sehen, für alle, die sie lesen dürfen.
who-picture-nobody = Es steht in keiner Geschichte, die andere lesen können.
who-picture-back = Zum Zurücknehmen öffne hier eine Geschichte, oder leg das Foto weg.
who-picture-page = Zurück zum Foto
who-picture-other = Eine Geschichte von { $name }
who-picture-say = Auch in einer Geschichte des anderen Elternteils kannst du sagen, wie weit dieses Foto geht: auf seiner eigenen Seite.
said-circle-made = Der Kreis ist da. Noch ist niemand darin.
said-circle-ended = Der Kreis ist aufgelöst, und jeder Link in ihn.
said-taken-back = Es ist zurückgenommen, ab sofort.
said-request-aside = Es ist beiseitegelegt. Niemand erfährt davon.
said-called-back-stays = Es wurde zurückgerufen. Nichts ändert sich.

# Was jemand schrieb, während die Anmeldung endete
given-back-title = Deine Worte sind hier
given-back-lede = Du warst inzwischen abgemeldet, darum wurden sie noch nicht aufbewahrt. Nichts davon ist verloren.
given-back-sign-in = In einem neuen Fenster anmelden
given-back-then = Komm dann auf diese Seite zurück und drück den Knopf.
given-back-do = Ich bin angemeldet: aufbewahren
given-back-resting = Gerade konnten sie nicht aufbewahrt werden. Nichts davon ist verloren: Drück gleich noch einmal den Knopf.
given-back-again = Aufbewahren

## Others who have lived it
lived-it-title = Andere, die es erlebt haben
lived-it-lede = Manche Geschichten hier sind nur für Menschen, die so etwas selbst erlebt haben. Du kannst darum bitten, dazuzugehören.
lived-it-lede-member = Diese Geschichten sind für dich und andere bestimmt, die es erlebt haben. Niemand sonst kann sehen, dass es sie gibt.
lived-it-none = Hier ist noch keine Geschichte. Der Weg bleibt für dich offen.
lived-it-word = Dein Wort genügt. Niemand fragt nach einem Beweis oder danach, was genau geschehen ist.
lived-it-words = Was du dazu sagen möchtest
lived-it-words-hint = Du kannst das leer lassen. Wer sich um diesen Ort kümmert, liest es, sonst niemand.
lived-it-words-hint-family = Du kannst das leer lassen. Wer sich um diesen Ort kümmert, liest es, sonst niemand.
lived-it-answer-here = Jemand antwortet dir. Du siehst es auf dieser Seite.
lived-it-next = Jemand antwortet dir. Ein Brief sagt dir dann, dass eine Antwort da ist.
lived-it-ask = Darum bitten
lived-it-asked = Du hast darum gebeten, und jemand wird antworten.
lived-it-asked-text = Ein Brief sagt dir, wenn eine Antwort da ist. Du musst nichts tun.
lived-it-take-back = Zurücknehmen
lived-it-leave = Nicht mehr dazugehören
lived-it-leave-text = Diese Geschichten schließen sich dann für dich. Was du selbst aufhebst und erzählst, bleibt, wie es ist. Du kannst wieder darum bitten.
lived-it-lapsed = Du warst ein Jahr lang nicht hier, deshalb haben sich diese Geschichten leise hinter dir geschlossen.
lived-it-lapsed-text = Es ist nichts geschehen. Wenn du wiederkommen möchtest, sag es einfach.
lived-it-not-again = Lieber nicht
lived-it-declined = Diese Geschichten sind für dich im Moment geschlossen.
lived-it-declined-text = Das sagt nichts über das, was du erlebt hast. Alles andere hier steht dir offen wie bisher. Einen Monat nach der Antwort kannst du wieder darum bitten.
lived-it-box = Geschichten von anderen, die es erlebt haben
lived-it-box-text = Manche sind nur für Menschen, die es selbst kennen.
care-members-title = Wer es erlebt hat
care-members-lede = Hier heißt du Menschen willkommen, die es selbst erlebt haben. Die Geschichten, die nur für sie sind, öffnen sich dann für sie.
care-members-text = Ihr Wort genügt. Bitte frag nicht nach Beweisen, einer Diagnose oder Daten.
care-asking = Sie bitten darum
care-asking-none = Im Moment bittet niemand darum.
care-asking-more = Noch mehr bitten darum. Sie stehen hier, sobald diese eine Antwort haben.
care-asked-in = Im { $month } darum gebeten.
care-no-words = Ohne weitere Worte.
care-welcome = Willkommen
care-not-now = Jetzt nicht
care-ask-in = Jemanden hereinbitten
care-ask-in-hint = Dorthin geht ein Brief mit einem Link, der dreißig Tage gilt. Darin steht nur „Eine Nachricht für dich“.
care-ask-in-do = Den Brief schicken
care-admitted = Sie sind willkommen
care-admitted-none = Noch niemand.
care-admitted-hint = Diese Liste sieht nur, wer sich um den Ort kümmert. Wer ein Jahr lang nicht hier war, steht beim nächsten Besuch nicht mehr darin.
care-end = Beenden
care-end-of = Für { $name } beenden
letter-answer-subject = Es ist eine Antwort für dich da
letter-answer-text = Du findest sie hier:
newcomer-title = Hier anfangen
newcomer-lede = Du kannst hier eine eigene Box haben, für Fotos und Worte. Nur du kannst sehen, was darin ist.
newcomer-next = Es kommt ein Brief mit einem Link. Bis du ihn öffnest, geschieht nichts.
newcomer-send = Schickt mir den Brief
newcomer-sent-lede = Ein Brief ist auf dem Weg zu dieser Adresse.
newcomer-sent-text = Darin ist ein Link, der einen Tag lang gilt. Wenn nichts kommt, sieh bitte auch bei den unerwünschten Briefen nach.
newcomer-joining-lede = Noch ein Schritt, dann bist du da.
newcomer-asked-in = Jemand, der sich um diesen Ort kümmert, hat dich hereingebeten. Manche Geschichten hier sind nur für Menschen, die es erlebt haben. Sie stehen dir offen.
newcomer-name-hint = Es muss nicht dein wirklicher Name sein. Wer liest, sieht ihn nicht.
newcomer-password-hint = Du kannst es auch leer lassen und dich jedes Mal mit einem Link aus einem Brief anmelden.
newcomer-joining-next = Deine Box ist dann da. Sie ist leer, und nur du kannst sie sehen.
newcomer-letter-days = Er gilt einmal, innerhalb von { $days } Tagen.
newcomer-letter-hours = Er gilt einmal, innerhalb von { $hours } Stunden.
newcomer-has-one-subject = Du hast ein Konto
newcomer-has-one-text = Diese Adresse hat hier ein Konto. Du kannst dich damit anmelden.
said-welcome = Du bist da. Das hier gehört dir.
decide-lived-it = Andere, die es erlebt haben
decide-lived-it-hint = Menschen, die dieser Ort willkommen geheißen hat, weil sie es selbst kennen. Für alle anderen gibt es sie nicht.
decide-not-wider = An diesem Ort zeigen Menschen, die es erlebt haben und willkommen geheißen wurden, Geschichten mehr Menschen als ihren Kreisen.
decide-not-wider-ask = Darum bitten, dazuzugehören
decide-not-wider-place = An diesem Ort zeigen die, die sich um ihn kümmern, Geschichten mehr Menschen als ihren Kreisen.
decide-too-wide = Diese Geschichte bleibt, wie sie ist. Hier kannst du sie deinen Kreisen zeigen.
decide-name-of-another = Hier erzählt schon jemand unter einem Namen, der wie deiner aussieht. Bitte setz beim Schreiben ein Wort dazu, das euch unterscheidet.
account-care = Für alle, die sich um diesen Ort kümmern
sign-in-join = Mit einer eigenen Box anfangen

## Ganz bewahrt
checks-whole-today = { $count ->
    [one] Es ist ganz bewahrt. Heute geprüft.
   *[other] Alle { $count } sind ganz bewahrt. Heute geprüft.
}
checks-whole-yesterday = { $count ->
    [one] Es ist ganz bewahrt. Gestern geprüft.
   *[other] Alle { $count } sind ganz bewahrt. Gestern geprüft.
}
checks-whole-on = { $count ->
    [one] Es ist ganz bewahrt. Geprüft am { $day }.
   *[other] Alle { $count } sind ganz bewahrt. Geprüft am { $day }.
}
checks-not-all = { $count ->
    [one] Das Foto ist nicht ganz. Wer diesen Ort betreibt, weiß davon. Du musst nichts tun.
   *[other] Von { $count } Fotos sind { $whole } ganz bewahrt. Wer diesen Ort betreibt, weiß davon. Du musst nichts tun.
}
letter-check-subject = Etwas ist nicht ganz
letter-check-text = Bei der Prüfung dieser Nacht war nicht jedes Original so, wie es bewahrt wurde.
letter-check-do = Auf dem Rechner nennt „windflower verify“, was es ist. Bitte heb bis dahin jede Kopie auf, die du hast.
letter-backup-subject = Es gibt keine neue Sicherung
letter-backup-text = Die neueste Sicherung, die durch Wiederherstellen bewiesen wurde, ist älter als ein Tag, oder es gibt noch keine.
letter-backup-do = Auf dem Rechner macht „windflower backup“ eine und sagt, was im Weg ist.
place-title = Wie es um den Ort steht
place-about = Über diesen Ort
place-about-lede = Wie er heißt, für wen er da ist, wo er ist und wohin „Seite verlassen“ führt.
place-about-next = Es ändert sich sofort, auf jeder Seite und für alle.
place-about-save = Ändern
place-time-zone = Uhrzeit
place-time-zone-hint = Der Name der Zeitzone, etwa Europe/Berlin. Wählst du ein anderes Land, folgt sie ihm.
place-time-zone-trouble = Diese Zeitzone kennen wir nicht. Ihr Name sieht aus wie Europe/Berlin.
place-lede = Ob jedes Foto ganz ist und ob sich alles zurückholen ließe.
place-time = Die Uhr des Rechners
place-time-jumped = Der Rechner sagt { $machine }. Soweit der Ort weiß, ist es { $place }. Die Uhr ging falsch, oder der Rechner war lange aus.
place-time-waits = Bis du sagst, dass sie stimmt, wird nach ihr nichts endgültig entfernt, gezeigt oder beendet. Bitte sieh zuerst auf das Datum.
place-time-is-right = Die Uhr stimmt
place-shows-none = Kein Foto kann gezeigt werden
place-shows-none-text = Das Programm, das die Bilder für die Seiten macht, kann hier nicht anfangen. Fotos werden ganz aufbewahrt und gezeigt, sobald es geht.
place-shows-none-do = Auf dem Rechner versucht es „windflower check“ und sagt dasselbe.
place-kept = Die Fotos
place-pictures = Wo sie aufbewahrt sind
place-copy = Die Kopie in { $folder }
place-not-checked = Noch nicht geprüft. Geprüft wird jede Nacht.
place-all-whole = { $count ->
    [0] Noch ist nichts aufbewahrt.
    [one] Das eine Original ist ganz.
   *[other] Alle { $count } Originale sind ganz.
}
place-not-whole = { $damaged } beschädigt, { $missing } nicht da, { $unknown } gerade nicht prüfbar.
place-checked = Geprüft: { $day }.
place-mended = { $count } mussten aus einer anderen Kopie neu geschrieben werden.
place-verify = Auf dem Rechner nennt „windflower verify“ sie einzeln.
place-letters = Briefe
place-letters-out = Alle, die geschrieben wurden, sind hinausgegangen.
place-letters-wait = { $count ->
    [one] Einer wartet: Der Mailserver hat ihn noch nicht genommen.
   *[other] { $count } warten: Der Mailserver hat sie noch nicht genommen.
}
place-letters-never = { $count ->
    [one] Einer der letzten sieben Tage ließ sich nicht verschicken und wird nicht noch einmal versucht.
   *[other] { $count } der letzten sieben Tage ließen sich nicht verschicken und werden nicht noch einmal versucht.
}
place-letters-why = Zuletzt war der Grund:
place-letters-none = Dieser Ort hat keinen Mailserver, also geht nichts hinaus. Briefe liegen auf seinem Rechner im Ordner { $folder }.
place-backups = Sicherungen
place-backup-proven = Die neueste Sicherung, durch Wiederherstellen bewiesen: { $day }.
place-backup-none-yet = Es gibt noch keine bewiesene Sicherung.
place-backup-not-set = Es werden keine Sicherungen gemacht: Die Einstellungen sagen nicht, wohin.
place-backup-do = Wie man eine macht, steht in docs/operating/backups.md.
place-today = heute
place-yesterday = gestern
## Mitarbeitende, die sich bei einem Anbieter ihrer Organisation anmelden
openid-for-staff = Für alle, die hier mitarbeiten:
openid-sign-in = Mit { $name } anmelden
openid-away-title = Auf dem Weg zu { $name }
openid-away-lede = Dort meldest du dich an, und dann kommst du hierher zurück.
openid-away-go = Jetzt dorthin
openid-back-lede = Du bist zurück von { $name }. Drück den Knopf, und du bist da.
openid-back-go = Weiter
openid-not-in = Auf diesem Weg bist du nicht angemeldet worden. Die anderen Wege gehen wie bisher. Wenn du hier mitarbeitest, frag die Person, die diesen Ort betreut.
openid-since = Du meldest dich mit { $name } an, seit { $month }.
openid-some-provider = deiner Organisation
openid-remove = Nicht mehr damit anmelden
said-openid-removed = Es ist entfernt. Überall sonst bist du abgemeldet.
letter-openid-subject = Ein neuer Weg, dich anzumelden
letter-openid-text = Es gibt einen neuen Weg, dich bei deinem Konto anzumelden. Er führt über die Organisation, mit der du arbeitest.
letter-openid-not-you = Wenn das nicht du warst, öffne dein Konto und entferne ihn. Sag dann der Person Bescheid, die den Ort betreut.

## Der Briefkasten: was seine Besitzerin sieht
box-letterbox = Ein Briefkasten
box-letterbox-text = Ein Link für jemanden, der Fotos für dich hat. Wer ihn öffnet, legt sie hinein und sieht nichts.
letterboxes-title = Briefkästen
letterboxes-lede = Ein Briefkasten ist ein Link. Wer ihn hat, kann Fotos in deine Box legen und sieht nichts von dem, was darin ist. Was kommt, bleibt geschlossen, bis du es öffnest.
letterboxes-none = Es gibt noch keinen Briefkasten.
letterbox-new = Ein neuer Briefkasten
letterbox-sentence = Dein Satz für den Menschen, der den Link öffnet
letterbox-sentence-hint = Er steht oben auf der Seite. Zum Beispiel: „Bitte leg die Fotos vom Dienstag hier hinein.“
letterbox-sentence-trouble = Bitte schreib einen Satz, damit klar ist, dass die Seite die richtige ist.
letterbox-many = Du hast so viele Briefkästen, wie ein Mensch haben kann. Bitte nimm zuerst einen zurück.
letterbox-how-long = Wie lange ist er offen?
letterbox-days = { $days ->
    [7] Eine Woche
    [30] Einen Monat
    [90] Drei Monate
    [365] Ein Jahr
   *[other] { $days } Tage
}
letterbox-most = Wie viele Bilder nimmt er höchstens?
letterbox-most-trouble = Bitte schreib eine Zahl von 1 bis { $most }.
letterbox-tell = Sag mir per E-Mail, wenn etwas gekommen ist
letterbox-tell-hint = Höchstens eine E-Mail in der Stunde, und sie sagt nicht, was gekommen ist. Ohne das schreibt dir niemand.
letterbox-next = Als Nächstes siehst du den Link und ein Quadrat, das ein Telefon lesen kann.
letterbox-make = Diesen Briefkasten anlegen
letterbox-state-open = { $came ->
    [0] Offen bis { $day }, für { $most } Bilder. Es ist noch nichts gekommen.
    [one] Offen bis { $day }. Ein Bild von { $most } ist gekommen.
   *[other] Offen bis { $day }. { $came } Bilder von { $most } sind gekommen.
}
letterbox-state-ended = Er war bis { $day } offen. Es kann nichts mehr kommen.
letterbox-state-full = Es sind so viele Bilder gekommen, wie du wolltest. Es kann nichts mehr kommen.
letterbox-tells = Du hörst davon per E-Mail.
letterbox-silent = Es kommt keine E-Mail.
letterbox-tell-yes = Sag es mir per E-Mail
letterbox-tell-no = Keine E-Mails mehr
letterbox-take-back = Zurücknehmen
letterbox-new-link = Einen neuen Link machen
letterbox-new-link-hint = Zurückgenommen gilt er sofort nicht mehr, und was kam, bleibt deins. Ein neuer Link ersetzt den alten, auch auf Papier.
letterbox-link-title = Der Briefkasten ist bereit
letterbox-link-lede = Schick den Link, zeig dieses Bild, oder druck die Seite aus und lass sie auf dem Tisch liegen.
letterbox-qr = Der Link als Bild für die Kamera eines Telefons
letterbox-link-label = Der Link
letterbox-link-hint = Er steht eine Viertelstunde hier, und wir behalten keine Kopie. Du kannst jederzeit einen neuen machen.
letterbox-link-print = Auf dem Papier stehen nur dein Satz, das Bild und der Link.
arrived-title = { $count ->
    [one] Jemand hat ein Bild in deinen Briefkasten gelegt
   *[other] Jemand hat { $count } Bilder in deinen Briefkasten gelegt
}
arrived-text = Was kam, ist geschlossen und kann es bleiben, so lange du möchtest. Diese Worte kamen dazu.
arrived-from = Von { $name }.
arrived-open = Öffnen
arrived-away = Weglegen, ohne hinzusehen
arrived-seal = Wieder schließen
said-sealed-again = Es ist für dich wieder geschlossen. In deinem Briefkasten sind nur die Worte, die dazu kamen.
said-stands-in-story = Es steht in einer Geschichte. Nimm es dort heraus, dann kannst du es wieder schließen.
arrived-away-title = Weggelegt, ohne hinzusehen
arrived-away-until = Du kannst es bis { $day } zurückholen.
said-arrival-back = Es ist wieder in deinem Briefkasten und noch geschlossen.
said-letterbox-back = Der Briefkasten ist zurückgenommen. Sein Link führt nirgendwohin.
said-letterbox-tells = Du hörst davon per E-Mail, höchstens einmal in der Stunde.
said-letterbox-silent = Keine E-Mails mehr über diesen Briefkasten.
letter-letterbox-subject = Etwas ist für dich gekommen
letter-letterbox-text = Etwas ist in deinen Briefkasten gekommen. Es ist geschlossen und wartet, so lange du möchtest.
letter-letterbox-stop = Du wolltest davon hören, und dort kannst du das ändern.

## Der Briefkasten: was sieht, wer etwas bringt
letterbox-neutral-title = Jemand hat dir diesen Link gegeben
letterbox-neutral-lede = Er führt zu einer Seite, die für dich gemacht wurde.
letterbox-neutral-next = Bis du den Knopf drückst, geschieht nichts. Du brauchst kein Konto.
letterbox-neutral-do = Weiter
letterbox-bring-title = Fotos bringen
letterbox-until = Du bist über einen Link hier, den jemand für die eigene Box gemacht hat. Er ist offen bis { $day }.
letterbox-ended = Dieser Briefkasten ist geschlossen. Seine Zeit war um.
letterbox-full = In diesem Briefkasten sind alle Bilder, um die gebeten wurde. Danke.
letterbox-ended-text = Was du vorher gebracht hast, ist in der Box. Wenn du mehr hast, frag bitte den Menschen, der dir den Link gegeben hat.
letterbox-no-account = Du brauchst kein Konto.
letterbox-sealed = Was du bringst, bleibt geschlossen, bis es jemand öffnen möchte. Das kann Jahre dauern. Du siehst nicht, was in der Box ist.
letterbox-plainly = Zuerst werden deine Worte gelesen. Bitte sag klar, was auf jedem Bild ist.
letterbox-name = Dein Name, damit klar ist, wer sie gebracht hat
letterbox-name-trouble = Bitte schreib deinen Namen. Ein Vorname genügt.
letterbox-picture = Bild { $number }
letterbox-what = Was ist darauf?
letterbox-what-hint = Wer darauf ist, ob Gesicht oder Körper des Kindes zu sehen sind, und was überraschen könnte.
letterbox-file = Das Bild
letterbox-sentence-missing = Bitte schreib eine Zeile zu diesem Bild, damit man sich entscheiden kann. Dann wähle das Bild noch einmal.
letterbox-choose-again = Deine Worte sind noch da. Bitte wähle dieses Bild noch einmal.
letterbox-none-chosen = Es ist noch kein Bild gewählt. Deine Worte sind noch da.
letterbox-at-once = Auf einmal gehen höchstens { $most } Bilder hinein. Bitte schick dieses danach.
letterbox-shut = Dieses Bild wurde nicht hineingelegt. Der Briefkasten nimmt nichts mehr.
letterbox-troubles = Einiges braucht noch einen Blick. Deine Worte sind noch da; Bilder müssen noch einmal gewählt werden.
letterbox-some-kept = { $count ->
    [one] Ein Bild ist in der Box.
   *[other] { $count } Bilder sind in der Box.
}
letterbox-more = Zeilen dürfen leer bleiben. Wenn du mehr Bilder hast, kannst du sie danach bringen.
letterbox-do = In die Box legen
letterbox-do-hint = Das falsche gebracht? Auf der nächsten Seite kannst du es zurücknehmen.
letterbox-receipt-title = Was du gebracht hast
letterbox-receipt-lede = { $count ->
    [0] Von dir ist nichts in der Box.
    [one] Ein Bild ist in der Box. Danke.
   *[other] { $count } Bilder sind in der Box. Danke.
}
letterbox-receipt-text = Das sind deine Worte dazu. Die Bilder selbst werden hier niemandem gezeigt.
letterbox-receipt-back = Solange ein Bild nicht geöffnet ist, kannst du es zurücknehmen.
letterbox-take-out = Zurücknehmen
letterbox-again = Mehr bringen
letterbox-shared-device = Benutzen andere dieses Gerät? Drück am Ende „Seite verlassen“. Dann vergisst es, was du gebracht hast; die Bilder bleiben in der Box.
said-arrival-taken-out = Es ist zurückgenommen. Nichts davon ist mehr in der Box.

## Removing an account
farewell-title = Dein Konto entfernen
farewell-lede = Du kannst gehen, wann du magst. Hier steht, was geht, was bleibt und wie du zurückkommst.
farewell-goes = Was geht
farewell-goes-shown = Ab sofort sieht niemand mehr deine Geschichten. Jeder Link von dir führt nirgendwohin, und eine Mitgliedschaft endet.
farewell-goes-elsewhere = Ab sofort bist du überall außer hier abgemeldet.
farewell-goes-role = Was du hier für andere tust, endet sofort und kommt nicht von selbst wieder.
farewell-goes-box = Dann wird alles für immer entfernt: Fotos, Worte, Namen und womit du dich anmeldest.
farewell-goes-two = Dann werden deine Geschichten, deine Worte und dein Name für immer entfernt.
farewell-left = Jemand verlässt sich auf das, was du für die Zeit nach dir entschieden hast. Das endet sofort.
farewell-named = Jemand hat dich für die Zeit danach genannt. Das endet mit deinem Konto.
farewell-letter-tells = Ein Brief sagt es.
farewell-stays = Was bleibt
farewell-stays-way-back = Bis dahin kannst du dich anmelden und bleiben. Alles ist, wo du es gelassen hast, und nur du siehst es.
farewell-stays-two = Jedes Foto bleibt bei { $name }; ihr führt diese Box zusammen. Auch was { $name } geschrieben hat, bleibt, mit deinem Namen, wenn er darin steht.
farewell-stays-says = Was du gesagt hast, wie weit ein Foto gehen darf, gilt weiter, ohne deinen Namen.
farewell-stays-saved = Was jemand anderes für sich gesichert hat, können wir nicht zurücknehmen.
farewell-stays-backups = Danach kann keine Sicherung deine Fotos zeigen. Deine Worte verlassen die Sicherungen nach einer Weile.
farewell-copy = Nimm vorher eine Kopie mit
farewell-copy-text = Du kannst jedes Foto herunterladen, genau wie es kam. Wenn du Geschichten hast, kopiere auch ihre Worte.
farewell-when = Wann soll es entfernt werden?
farewell-in-days = In dreißig Tagen
farewell-in-days-hint = Was du zeigst, wird heute zurückgenommen. Bis dahin kannst du zurückkommen.
farewell-now = Jetzt
farewell-now-hint = Es gibt keinen Weg zurück.
farewell-now-title = Jetzt alles entfernen
farewell-now-lede = Das ist das Einzige hier, was niemand rückgängig machen kann, auch wir nicht.
farewell-now-text = Wenn du heute Nacht nicht sicher bist, nimm die dreißig Tage: Ab heute sieht niemand mehr etwas von dir, und du kannst noch zurückkommen.
farewell-word = entfernen
farewell-word-label = Um jetzt alles zu entfernen, tippe das Wort „{ $word }“
farewell-word-trouble = Es ist nichts entfernt worden. Wenn du es jetzt willst, tippe bitte das Wort „{ $word }“.
farewell-now-button = Jetzt alles entfernen
farewell-now-back = Zurück
farewell-button = Mein Konto entfernen
farewell-when-trouble = Bitte wähle, wann.
farewell-last = Niemand außer dir betreut diesen Ort. Ohne dich könnte sich niemand um ihn kümmern.
farewell-last-text = Bitte gib das erst jemand anderem, am Rechner. Dann komm wieder auf diese Seite.
farewell-waits = Dein Konto wird am { $day } entfernt. Bis dahin kannst du bleiben.
farewell-waits-text = Alles, was du gezeigt hast, ist jetzt zurückgenommen.
farewell-stay-text = Wenn du bleibst, ist alles, wo du es gelassen hast. Nur du siehst es, bis du wieder etwas zeigst.
farewell-stay = Bleiben
farewell-waits-photographs = Deine Fotos ansehen und herunterladen
farewell-over = Alles von dir wird gerade entfernt. Es dauert einige Minuten.
farewell-goodbye-title = Auf Wiedersehen
farewell-goodbye-lede = Alles, was du gezeigt hast, ist zurückgenommen.
farewell-goodbye-text = Alles von dir wird jetzt entfernt. Es dauert einige Minuten.
farewell-goodbye-back = Du bist hier jederzeit willkommen, auch nur zum Lesen.
farewell-goodbye-front = Zur Startseite
farewell-letter-subject = Du kannst zurückkommen
farewell-letter-text = Du hast uns gebeten, dein Konto zu entfernen.
farewell-letter-until = Du kannst bis zum { $day } zurückkommen. Öffne den Link, melde dich an und drück „Bleiben“. Wenn du nichts tust, geschieht es dann.
farewell-letter-not-you = Wenn du das nicht warst, tu das bitte gleich und wähle ein anderes Passwort.
farewell-notice-subject = Ein Link, den du bekommen hast
farewell-notice-text = Ein Link, den du bekommen hast, führt nirgendwohin mehr. Wer ihn dir gab, hat so entschieden.
farewell-named-letter-subject = Jemand, den du genannt hast
farewell-named-letter-text = Jemand, den du für die Zeit nach dir genannt hast, hat sein Konto hier entfernt. Du kannst jemand anderen nennen.
afterme-nobody = Diese Person hat ihr Konto hier entfernt. Du kannst jemand anderen nennen.
said-place-changed = Der Ort ist geändert.
said-clock-is-right = Danke. Der Ort richtet sich wieder nach der Uhr des Rechners. Was dazwischen fällig wurde, wartet seine ganze Zeit.
said-farewell-stay = Du bist da. Alles ist, wo du es gelassen hast, und nur du siehst es.
says-held-keepers = Jemand darauf hat sein Konto entfernt. Es bleibt bei denen, die es aufbewahren, wie gewünscht.
says-held-invited = Jemand darauf hat sein Konto entfernt. Nur eingeladene Menschen sehen es, wie gewünscht.
