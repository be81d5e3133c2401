"""How the window looks: one palette, one spacing scale, one type scale, one style sheet.

What pages rely on:

- Say what a widget *is*; the style sheet says how that looks: `with_role(PlainLabel(text), "title")`.
  QLabel: "display", "title", "heading", "strong", "body", "quiet", "badge".
  QPushButton: "primary" (one on a page), "plain", "quiet" (looks like a link), "small" (beside a line of text),
  "level" (large, text to the left), "score" (a digit).
  QFrame: "card" (raised sheet), "well" (sunken), "notice" (a message; with a tone).
- A notice and a badge have a tone as well: `with_tone(frame, "done" | "care" | "problem" | "info")`.
- A field with a problem has the property `problem` set to true; `gui.widgets.field_error.FieldError` does it.
- Margins and gaps come from `Space`; fonts for painting from `font_for(role)`; colours for painting from `colours()`.
- A widget that paints itself asks `colours()` in its paintEvent, never earlier: then a change of theme, which Qt
  announces with a repaint and `changeEvent(PaletteChange)`, needs nothing else.
"""
