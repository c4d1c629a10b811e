"""The rules of the HTML pack for screens and for paper, but for colours and words, which are variables."""

SCREEN = """
:root { color-scheme: light; --sans: Inter, system-ui, "Segoe UI", "Noto Sans", "Noto Sans HK",
  "Microsoft JhengHei", sans-serif; }
* { box-sizing: border-box; }
html { scroll-padding-top: 3rem; }
body { margin: 0; color: var(--text); background: #fff; overflow-wrap: break-word;
  font: 1.0625rem/1.6 "Source Serif 4", Georgia, "Noto Serif", "Noto Serif HK", serif; }
body:lang(zh) { line-height: 1.8; }
:lang(zh-Hans-CN) { --sans: Inter, system-ui, "Noto Sans SC", "Microsoft YaHei", sans-serif; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
:target { outline: 2px dotted var(--accent); outline-offset: 4px; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }

.page { max-width: 78rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
.cover, .text, .last { max-width: 44rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .4em .8em; background: #fff; z-index: 2; }
.marking { padding: .4rem; background: #fff; text-align: center;
  color: var(--marking); font-family: var(--sans); font-weight: 700; }
.marking.top { position: sticky; top: 0; z-index: 1; border-bottom: 1px solid var(--line); }
@media (min-width: 64rem) {
  .page { display: grid; grid-template-columns: 17rem minmax(0, 44rem); column-gap: 3rem; }
  .cover, .text, .last { grid-column: 2; }
  nav { grid-column: 1; grid-row: 1 / span 3; align-self: start; position: sticky; top: 3rem;
    max-height: calc(100vh - 4rem); overflow-y: auto; }
}

h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 .5em; font-family: var(--sans); line-height: 1.25; }
h1 { margin-top: .2em; font-size: 2.4rem; }
h2 { margin-top: 2.4em; padding-top: 1.2em; border-top: 1px solid var(--line); color: var(--accent);
  font-size: 1.7rem; }
h3 { font-size: 1.35rem; }
h4 { font-size: 1.1rem; }
h5, h6 { color: var(--muted); font-size: 1rem; }
.eyebrow { margin: 2rem 0 0; color: var(--accent); font-family: var(--sans); font-weight: 600; }
.subtitle { color: var(--muted); font-size: 1.25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; margin: 1.5em 0;
  font-family: var(--sans); font-size: .9rem; }
dt { font-weight: 600; }
dd { margin: 0; color: var(--muted); overflow-wrap: anywhere; }
nav { font-family: var(--sans); font-size: .875rem; line-height: 1.4; }
nav h2 { margin: 1.5em 0 .5em; padding: 0; border: 0; font-size: 1rem; }
nav ol { padding-left: 0; list-style: none; }
nav ol ol { padding-left: 1em; }
nav li { margin: .3em 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav > ol > li > a { font-weight: 600; }

p, ul, ol, .table, pre, blockquote { margin: 0 0 .8em; }
figure { margin: 1.2em 0; }
.chart { display: block; width: 100%; height: auto; font-family: var(--sans); }
li > p:last-child { margin-bottom: .3em; }
.lead { color: var(--muted); font-size: 1.2rem; }
.small, .about, .signature, figcaption { color: var(--muted); font-family: var(--sans); font-size: .875rem; }
.chip { display: inline-block; padding: .1em .5em; border-radius: .3em; background: var(--chip);
  font-family: var(--sans); font-size: .78em; line-height: 1.35; }
sup { font-family: var(--sans); font-size: .7em; font-weight: 400; line-height: 0; }
sup a { padding: .2em .1em; text-decoration: none; }
.source, .source a { color: var(--muted); }
.note-mark { font-weight: 600; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; line-height: 1.45; }
caption { padding-bottom: .5em; text-align: left; font-family: var(--sans); font-size: .9rem; font-weight: 600; }
th, td { padding: .45em .6em; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--quiet); font-family: var(--sans); font-size: .875rem; }
.centre { text-align: center; }
.end { text-align: right; }
pre { padding: .8em 1em; border-radius: .3em; background: var(--code); font-size: .875rem; line-height: 1.5;
  overflow-x: auto; }
code { font-family: "JetBrains Mono", ui-monospace, Consolas, monospace; font-size: .9em; }
p code, td code { background: var(--quiet); }
blockquote { padding-left: 1em; border-left: 4px solid var(--line); font-style: italic; }
blockquote:lang(zh) { font-style: normal; }
.callout { margin: 1em 0; padding: .8em 1.1em .3em; border-left: 4px solid var(--line); background: var(--quiet); }
.label { margin: 0; font-family: var(--sans); font-size: .78rem; font-weight: 700; }
.title { margin: .1em 0 .3em; font-weight: 700; }
img { max-width: 100%; height: auto; }
.missing { padding: 2em; background: var(--quiet); color: var(--muted); }
.quote { padding: .9em 1.1em .4em; border-left: 4px solid var(--accent); background: var(--quiet); }
.quote blockquote { margin: 0 0 .4em; padding: 0; border: 0; }
.quote figcaption { color: var(--text); font-weight: 600; }
.footnotes { margin-top: 1.5em; padding-top: .6em; border-top: 1px solid var(--line); font-size: .9rem; }
.footnotes li { margin-bottom: .4em; }
.footnotes p:last-of-type { display: inline; }

mark { border-radius: .15em; color: var(--text); }
mark::before, mark::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
mark, .badge { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.badge { padding: .1em .45em; border-radius: .3em; font-family: var(--sans); font-size: .8rem; font-weight: 700; }
.notes, .index { padding-left: 0; list-style: none; }
.notes > li { margin: 0 0 1em; padding: .1em 0 .1em .9em; border-left: 5px solid; }
.notes p { margin-bottom: .3em; }
.index { font-family: var(--sans); font-size: .9rem; }
.index a { font-weight: 600; }
.index .about a { font-weight: 400; }
"""

PRINT = """
@media print {
  body { font-size: 10.5pt; line-height: 1.45; }
  .page { display: block; max-width: none; padding: 0; }
  .cover, .text, .last { max-width: none; }
  .marking.top { position: static; border: 0; }
  .skip, [role=doc-backlink], .signature a { display: none; }
  nav { position: static; max-height: none; }
  nav, .text > section, section[id^=section-] { break-before: page; }
  .text > section > section:first-of-type { break-before: auto; }
  h1, h2, h3, h4, h5, h6, caption, .label { break-after: avoid; }
  h2 { margin-top: 0; padding-top: 0; border: 0; }
  thead { display: table-header-group; }
  tr, figure, .callout, .notes > li { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  .table, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
  a { color: inherit; text-decoration: none; }
  mark { border-bottom: 1.5pt solid; }
}
"""
