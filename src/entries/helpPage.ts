import type { HelpSection, PaneText } from "../text/paneText";

/** The help page of the build, readable without any script: the manifest's support address. */
export function helpPage(texts: readonly PaneText[]): string {
  return `<!doctype html>
<html lang="${texts[0]?.languageTag ?? "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(texts[0]?.helpTitle ?? "")}</title>
<link rel="icon" href="assets/icon-32.png">
<style>
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 "Segoe UI", sans-serif; color: #201f1e }
h1, h2 { color: #1f4e79; line-height: 1.2 }
article + article { margin-top: 3rem; border-top: 1px solid #c8c6c4 }
</style>
</head>
<body>
${texts.map(article).join("\n")}
</body>
</html>
`;
}

function article(text: PaneText): string {
  return `<article lang="${text.languageTag}">
<h1>${escaped(text.helpTitle)}</h1>
${text.help.map(section).join("\n")}
</article>`;
}

function section({ heading, paragraphs }: HelpSection): string {
  return [`<h2>${escaped(heading)}</h2>`, ...paragraphs.map((text) => `<p>${escaped(text)}</p>`)].join("\n");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
