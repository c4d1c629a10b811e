// Lists the highlights and notes of a PDF as Firefox sees them: node list.mjs IN.pdf > MARKS.json
import { readFileSync } from "node:fs";

// Only drawing needs it, and nothing is drawn here.
globalThis.DOMMatrix ??= class {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const document = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;
const marks = [];
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  for (const one of await page.getAnnotations()) {
    if (["Highlight", "Text"].includes(one.subtype)) {
      marks.push({
        page: number - 1,
        kind: one.subtype,
        contents: one.contentsObj.str,
        author: one.titleObj.str,
        quads: one.quadPoints ? Array.from(one.quadPoints) : [],
        drawn: one.hasAppearance,
      });
    }
  }
}
process.stdout.write(JSON.stringify(marks));
