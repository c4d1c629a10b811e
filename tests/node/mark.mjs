// Marks a PDF as Firefox does: node mark.mjs IN.pdf MARKS.json OUT.pdf
// MARKS.json is a list of {page, quads, comment}; pages count from 0, quads are lists of eight numbers.
import { readFileSync, writeFileSync } from "node:fs";

// Only drawing needs it, and nothing is drawn here.
globalThis.DOMMatrix ??= class {};
const { getDocument, AnnotationEditorType } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const [source, list, target] = process.argv.slice(2);
const document = await getDocument({ data: new Uint8Array(readFileSync(source)), verbosity: 0 }).promise;
JSON.parse(readFileSync(list, "utf-8")).forEach(({ page, quads, comment }, number) => {
  const corners = quads.flat();
  const [xs, ys] = [0, 1].map((first) => corners.filter((_, place) => place % 2 === first));
  document.annotationStorage.setValue(`pdfjs_internal_editor_${number}`, {
    annotationType: AnnotationEditorType.HIGHLIGHT,
    color: [83, 255, 188],
    opacity: 1,
    thickness: 12,
    quadPoints: corners,
    outlines: quads.map(([a, b, c, d, e, f, g, h]) => [e, f, a, b, c, d, g, h]),
    rect: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    pageIndex: page,
    rotation: 0,
    structTreeParentId: null,
    comment: { text: comment, date: new Date() },
    popup: { contents: comment, deleted: false },
    user: "A Colleague",
  });
});
writeFileSync(target, await document.saveDocument());
process.exit(0);
