### A sample, to see what the generator makes of each kind of message.

-place = Windflower

## The box
# A note for translators that is not part of the text.
box-empty-lede = Nothing is kept here yet. There is no hurry.
box-kept = { $count ->
        [0] Nothing is kept
        [one] One photograph is kept
       *[other] { $count } photographs are kept
    } in { -place }, for { $name }.
story-by = A story by { $name }
story-line = { story-by }, told on { $date }
type = Kind of { $type }
markup = <b>*Not*</b> `code` [link] # https://example.org/ {"{"}
two-paragraphs =
    The first paragraph of a letter.

    The second paragraph of the letter,
      with an indented line.
long-line = We keep what you give us for as long as you want, we show it to nobody unless you say so, and you can take it with you whenever you like.
five = { $one } { $two } { $three } { $four } { $five }
very-long-message-with-blanks = { $the-first-of-them } { $the-second-of-them } { $the-third-of-them } { $the-fourth-of-them }
with-function = { NUMBER($weeks, minimumFractionDigits: 1) } weeks
