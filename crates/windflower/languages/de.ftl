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
help-elsewhere = Ein anderes Land
help-country = Land
help-show = Diese zeigen
privacy-title = Was privat bleibt
privacy-lede = Dieser Ort bewahrt so wenig wie möglich und sagt niemandem, dass du hier warst.
privacy-reading = Wenn du liest
privacy-reading-text = Du brauchst kein Konto. Ein Cookie gibt es nur, wenn du Sprache, Land oder Aussehen wählst. Was du suchst oder öffnest, wird nirgends festgehalten. Keine andere Firma wird nach etwas gefragt.
privacy-keeping = Wenn du etwas aufbewahrst
privacy-keeping-text = Fotos bleiben, wie sie kamen, verschlüsselt, auf der eigenen Maschine dieses Ortes. Nur du kannst sie öffnen, bis du es anders entscheidest. Wer liest, bekommt kleinere Bilder. Zeit, Ort und Name, die ein Telefon darin versteckt, fehlen dort.
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
refused-many-heading = Warten wir ein wenig
refused-many-lede = Es gab viele Versuche in kurzer Zeit. In fünfzehn Minuten geht es wieder.
refused-many-safe = Du kannst auch um einen Link per E-Mail bitten. An deinen Sachen hat sich nichts verändert.
refused-full-heading = Hier ist kein Platz mehr
refused-full-lede = Der Speicher dieses Ortes ist voll. Was du geschickt hast, wurde nicht aufbewahrt und ist noch auf deinem Gerät.
refused-full-safe = Alles, was vorher aufbewahrt wurde, ist sicher. Bitte sag der Person Bescheid, die diesen Ort betreut.
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
sign-in-used-lede = Dieser Link wurde schon benutzt, oder es ist eine Weile her. Nichts ist verloren.
sign-in-used-again = Um einen neuen Link bitten
sign-in-shared-device = Andere benutzen dieses Gerät auch
sign-in-shared-device-text = Wähle den Link per E-Mail, und drück am Ende „Seite verlassen“. Dann bist du abgemeldet, und was wir wegräumen können, ist weggeräumt.
letter-link-subject = Dein Link
letter-link-text = Hier ist der Link, um den du gebeten hast:
letter-link-time = Er gilt einmal, innerhalb von { $minutes } Minuten.
letter-link-not-you = Wenn du nicht darum gebeten hast, musst du nichts tun.
account-title = Dein Konto
account-lede = Du bist angemeldet als { $name }.
account-sign-out = Abmelden
account-sign-out-text = Alles bleibt, wo es ist. Dieses Gerät vergisst, was es vergessen kann.
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
photograph-remove-text = Das Foto geht sofort und kann nicht zurückkommen. Du kannst es vorher herunterladen.
photograph-remove-now = Jetzt entfernen
away-title = Weggelegt
away-lede = Du kannst alles hier dreißig Tage lang zurückholen.
away-empty = Es ist nichts weggelegt.
away-back = Zurückholen
keep-choose = Fotos auswählen
keep-choose-hint = JPEG, PNG, WebP oder GIF, mehrere auf einmal. Sie sind privat. Ort und Zeit, die in einem Bild versteckt sind, erreichen niemanden, der liest.
keep-keep = Aufbewahren
keep-kept = Aufbewahrt
keep-none = Hier sind noch keine Fotos, und das ist in Ordnung.
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
picture-empty = Diese Datei ist leer. Vielleicht ist sie noch nicht aus der Cloud auf deinem Gerät angekommen.
picture-not-a-picture = Dies ist kein Foto, darum haben wir es weggelassen.
picture-later-heic = Dies ist ein iPhone-Bild (HEIC). Diese Art können wir noch nicht zeigen. Als JPEG geht es.
picture-later-avif = Dies ist ein AVIF-Bild. Diese Art können wir noch nicht zeigen. Als JPEG gesichert, geht es.
picture-cut-short = Ein Teil dieses Bildes fehlt. Bitte schick es noch einmal von dort, wo es ganz ist.
picture-damaged = Wir konnten dieses Bild nicht lesen. Vielleicht ist eine andere Kopie davon ganz.
picture-unusual = Dieses Bild ist auf seltene Weise gespeichert, die wir nicht lesen können. Neu als JPEG gesichert, geht es.
picture-too-many-pixels = Dieses Bild hat mehr Bildpunkte, als wir bewältigen können. Eine kleinere Kopie geht.
picture-too-large = Diese Datei ist größer, als wir nehmen können. Eine kleinere Kopie geht.
picture-not-made = Wir konnten keine kleineren Kopien dieses Bildes machen. Bitte versuch es noch einmal.
picture-no-room = Für dieses Bild ist hier kein Platz mehr. Es ist noch auf deinem Gerät. Bitte sag der Person Bescheid, die diesen Ort betreut.

## Schreiben
stories-own-lede = Was du schreibst, kannst am Anfang nur du sehen.
write-title = Schreib deine Geschichte
write-saved-at = Gesichert um { $time }.
write-saving = Wird gesichert …
write-offline = Keine Verbindung. Deine Worte sind auf diesem Gerät sicher, und wir versuchen es wieder.
write-restored = Auf diesem Gerät sind Worte, die uns noch nicht erreicht hatten.
write-restore = Wieder einsetzen
write-restore-no = Weglassen
write-close = Du kannst diese Seite jederzeit schließen. Alles bleibt hier.
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
write-telling = Wie erzählt wird
write-not-said = Das möchte ich nicht sagen
write-teller = Wer erzählt
write-time-since = Wie lange es her ist
write-pen-name = Der Name darunter
write-pen-name-hint = Es muss nicht deiner sein. Bei zwei Geschichten unter einem Namen sieht man, dass sie zusammengehören.
write-name = Ein Name zum Erinnern, wenn es einen gibt
write-preferred = Welche Worte sind dir lieber?
write-preferred-own = Oder dein eigenes Wort
write-opening = Eine Zeile für die Liste der Geschichten
write-opening-hint = Sie ist zu sehen, bevor etwas geöffnet wird. Lass weg, was warten soll.
write-language = Die Sprache, in der erzählt wird
write-next = Vom Anschauen wird nichts geteilt. Auf der nächsten Seite siehst du es wie andere beim Lesen. Dort entscheidest du.
write-preview = So ansehen, wie andere es lesen
write-stop = Sichern und für jetzt aufhören
write-conflict = Diese Geschichte wurde in einem anderen Fenster verändert. Beide Fassungen sind aufbewahrt.
write-no-room = Hier ist kein Platz mehr, darum wurde das nicht aufbewahrt. Deine Worte stehen noch unten. Kopiere sie irgendwohin oder versuche es später noch einmal.
write-conflict-choose = Wenn du jetzt sicherst, bleiben die Worte aus diesem Fenster. Von den anderen geht nichts verloren: Sie liegen unter „Beiseitegelegt“.
write-conflict-show = Die Worte aus dem anderen Fenster
write-set-aside = Beiseitegelegt
write-waits = Gezeigt wird es um { $time }. Bis dahin kannst nur du es sehen.
write-waits-change = Das ändern oder zurückrufen
write-put-away = Diese Geschichte weglegen
write-put-away-text = Sie verlässt deine Box. Die Fotos darin bleiben in deiner Box.
withdraw = Jetzt zurücknehmen
withdraw-text = Sollen wir diese Geschichte zurücknehmen? Hier ist sie sofort nicht mehr zu sehen. Du behältst sie und kannst sie wieder zeigen.
seen-anyone = Alle, die zum Lesen hierherkommen
seen-address = Alle, die die Adresse haben
seen-since = Seit { $month }.
seen-look = Ansehen

## Genau das ist zu sehen
preview-title = Genau das ist zu sehen
preview-lede = So kommt die Geschichte beim Lesen an. Hier anzusehen zeigt sie niemandem.
preview-first = Was vorher gesagt wird
preview-open = Die Geschichte
preview-words = Nur die Worte
preview-card = Die Karte zu einem Link
preview-card-text = Wenn jemand die Adresse anderswo teilt, ist nur das zu sehen. Nie ein Foto, nie eine Zeile von dir.
preview-back = Weiterschreiben
preview-no-gate = Du hast nichts angekreuzt, was man vorher wissen sollte. Die Geschichte öffnet sich daher direkt.
decide-heading = Wer darf es sehen?
decide-hint = Du kannst das an jedem Tag ändern. Wenn du es zurücknimmst, ist es hier sofort nicht mehr zu sehen.
decide-only-me = Nur ich
decide-only-me-hint = Es bleibt in deiner Box. Jede Geschichte beginnt hier.
decide-anyone = Alle, die zum Lesen hierherkommen
decide-anyone-hint = Es steht in der Liste der Geschichten. Suchmaschinen sind gebeten, fernzubleiben.
decide-address = Alle, die die Adresse haben
decide-address-hint = Es steht in keiner Liste. Wer die Adresse hat, kann sie weitergeben.
decide-when = Wann?
decide-night = Nach einer Nacht, um neun Uhr morgens
decide-night-hint = Bis dahin kannst du es zurückrufen. Niemand erfährt davon.
decide-now = Jetzt
decide-do = So machen
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
