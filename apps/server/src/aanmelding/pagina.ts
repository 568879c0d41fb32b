/** Pages that stand outside the screens: logging in, and being told that one cannot. Without script, style from its own file. */
export const opmaakAdres = '/aanmelden/opmaak.css'

export const opmaak = `:root{color-scheme:light dark;--papier:#faf8f4;--inkt:#1d2a2e;--zacht:#4c5b60;--merk:#0b6169;--opmerk:#fff;--rand:#c9c4b8;--waarschuwing:#fff3cf;--opwaarschuwing:#4a3700}
@media (prefers-color-scheme:dark){:root{--papier:#142024;--inkt:#eef2f1;--zacht:#b3c2c4;--merk:#7fd0d6;--opmerk:#08282b;--rand:#3b4d52;--waarschuwing:#4a3b10;--opwaarschuwing:#ffedb8}}
*{box-sizing:border-box}
body{margin:0;background:var(--papier);color:var(--inkt);font:1rem/1.6 "Source Sans 3",system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .5rem}
.strook{background:var(--waarschuwing);color:var(--opwaarschuwing);padding:.75rem 1rem;text-align:center;font-weight:600}
.zacht{color:var(--zacht)}
ul{list-style:none;padding:0;display:grid;gap:.75rem}
button,a.knop{display:block;width:100%;min-height:3.5rem;padding:.75rem 1rem;text-align:left;font:inherit;color:inherit;background:transparent;border:2px solid var(--rand);border-radius:.5rem;cursor:pointer;text-decoration:none}
button:hover,a.knop:hover{border-color:var(--merk)}
button:focus-visible,a:focus-visible{outline:3px solid var(--merk);outline-offset:3px}
button strong{display:block}
a{color:var(--merk)}
`

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken)

/** `inhoud` is HTML; what comes from elsewhere in it has gone through `veilig`. */
export function pagina(titel: string, inhoud: string, demo: boolean): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${veilig(titel)} – Houvast</title><link rel="stylesheet" href="${opmaakAdres}"><link rel="icon" href="/merk.svg"></head>
<body>${demo ? '<p class="strook" role="note">Demo: geen echte gegevens, geen echte personen.</p>' : ''}<main><h1>${veilig(titel)}</h1>${inhoud}</main></body>
</html>`
}
