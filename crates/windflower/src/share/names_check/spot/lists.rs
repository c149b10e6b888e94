//! Ordinary words that look like names: at the head of a sentence, or because German writes every noun with a capital.

use std::collections::HashSet;
use std::sync::LazyLock;

fn read(list: &'static str) -> HashSet<&'static str> {
    list.split_whitespace().collect()
}

/// Words that are never a name, though they may begin with a capital; folded.
static NEVER: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    read(
    "
a an and at after again all also although am any are as be because been before but by can come could did do does each
every for from go god had has have he her here hers him his how i if in into is it its just later like me my never no
nobody nor not now of off on once one only or our out over really right said saw she should since so some soon still
than that the their them then there these they this those though to today tomorrow tonight too under until up us very
was we were what when where whether which while who why will with without would yes yesterday yet you your christmas
easter english german monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december mum mom dad
aber alle allein als also am an ans auch auf aus bei beim bis da damals dann das dass dazu dem den denn der des deshalb
die dies diese dieser dieses dir doch dort du ein eine einem einen einer eines er erst es etwas fur ganz gestern hat hatte
hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins irgendwann ist ja jede jeder jedes jemand
jetzt kam kein keine man manchmal mein meine meinem meinen meiner mich mir mit nach nachdem naturlich neben nein nicht nie
niemand noch nun nur ob oder ohne plotzlich sagte seit sein seine seinem seinen seiner sich sie sind so sogar spater
trotzdem uber um und uns unser unsere unserem unseren unserer unter vielleicht vom von vor wahrend wann war waren warum
was weil welche wenn wer wie wieder wir wo wurde zu zum zur zwischen montag dienstag mittwoch donnerstag freitag samstag
sonntag januar februar marz april mai juni juli august september oktober november dezember weihnachten ostern gott jesus
heute morgen abend nacht mittag
")
});

/// German nouns that may stand right behind another noun; folded.
static NOUNS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    read(
    "
angst antwort arme armen art arzt auge augen ausgang babys baby bauch bescheid besuch bett bild blick blumen blut briefe
brief danke ende entbindung erde erinnerung essen fall familie fehler finger fotos foto frau frauen freude freunde frieden
fruhling gefuhl gefuhle geburt gedanken geduld gesicht gewalt gluck gute haar haare halt hand hande haus haut herbst herr
herz hilfe himmel hoffnung jahr jahre jahren kaffee kerzen kerze kind kinder kindern kleidung kollege kollegin kopf kraft
kuchen leben leben leute licht liebe luft luft mal mann mann mensch menschen minute minuten mut mutter mutze mutzen namen
name ordnung papier platz post raum recht regen ruhe rucken sache sachen schlaf schmerzen schnee schuld schwester seele
seite sohn sommer sorgen spielzeug sprache station stimme stille stunde stunden suche tag tage tagen tee teil termin
tochter tod trane tranen traum traume trauer trost tur uhr vater verabschiedung visite wache wahrheit wasser weg weile
weinen welt wind winter woche wochen wohnung wort worte worten wunsch wut zeit zettel zimmer zukunft abschied abend
abteilung kreißsaal kreisssaal medikamente tabletten dienst schicht urlaub pause ultraschall untersuchung
")
});

/// Names that are also ordinary English words: alone they tell only with a capital inside a sentence.
static BOTH_ENGLISH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    read(
    "
hope joy grace faith will mark may june april rose lily daisy ivy iris violet hazel olive ruby pearl amber dawn eve summer
autumn snow rain robin wren jay drew bill bob rob rich art gene dean miles chance chase hunter mason carter cook baker
miller smith taylor turner walker young little brown black white green gray grey long short small strong sharp stone wood
woods field fields hill hills lake brook rivers banks north west east south day knight king bishop pope love loved sweet
wise good best moon star sky skye angel heaven destiny harmony melody journey storm winter page read reed ray sonny buddy
pat sue nick jack harry frank max con dot bee fern holly heather ginger sage willow river forest glen clay cliff sandy
")
});

/// Names that are also ordinary German words: alone they tell nothing, for every noun has its capital.
static BOTH_GERMAN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    read(
    "
sommer winter engel rose wolf konig kaiser kaiserin vogel fuchs hase lang klein gross kurz jung alt stark frey frei weiss
schwarz braun roth rot grun blau sonne mond stern himmel berg wald bach see stein baum blume klee linde ernst frost reif
hell lieb liebe lust freund engelchen mai august berger koch richter bauer schafer hirsch lowe adler storch wunder hahn
haas krebs kraft mut wille will gluck lustig trost kind vater nacht tag sonntag freitag abend morgen
")
});

/// Words of hospital names that alone name none: `City Hospital`, `General Hospital`.
static GENERIC: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    read(
    "
general local city university universitat universitats children childrens women womens maternity county district private
teaching regional royal community memorial national nhs public military field mental psychiatric day big small nearest
other old new second first main big family birth medical health care neonatal specialist emergency
mutter kind eltern frauen kinder uni kreis stadt das den dem
")
});

/// Whether this is an ordinary word wherever it stands.
pub fn is_never(folded: &str) -> bool {
    NEVER.contains(folded)
}

/// Whether this is an ordinary German noun.
pub fn is_noun(folded: &str) -> bool {
    NOUNS.contains(folded)
}

/// Whether a name is also an ordinary English word.
pub fn is_both_english(folded: &str) -> bool {
    BOTH_ENGLISH.contains(folded)
}

/// Whether a name is also an ordinary German word.
pub fn is_both_german(folded: &str) -> bool {
    BOTH_GERMAN.contains(folded)
}

/// Whether this alone names no hospital.
pub fn is_generic(folded: &str) -> bool {
    GENERIC.contains(folded)
}
