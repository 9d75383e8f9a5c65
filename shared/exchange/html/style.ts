/** What the pages of stories share: the colours, the type, and how they print. */
const FOUNDATION = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1b1c1e;--quiet:#5a5e66;--line:#dcd9d2;--accent:#0b5394;--alert:#9a1b1b;--alert-paper:#fbeceb;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style",Cambria,Georgia,"Noto Serif",serif;--sans:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#17191c;--ink:#e6e4df;--quiet:#a2a6ad;--line:#34383e;--accent:#8cbcf0;--alert:#ffb4ab;--alert-paper:#3a1d1d}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 112.5%/1.6 var(--serif);text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;padding:clamp(1.25rem,5vw,4rem) clamp(1rem,5vw,2rem)}
main{max-width:38rem;margin:0 auto;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
time{font-variant-numeric:tabular-nums}
`;

const STORY = `
h1,h2,p,.caption,.credit,cite,li,th,td,.missing{white-space:pre-wrap}
ul,ol,table{white-space:normal}
h1{font-size:clamp(1.8rem,1.3rem + 2.2vw,2.6rem);line-height:1.14;font-weight:650;letter-spacing:-.012em;margin:0 0 .4em;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;font-weight:650;margin:2em 0 .5em;text-wrap:balance}
p{margin:0 0 1em;hanging-punctuation:first last}
p:empty{display:none}
.kicker,.byline,.embargo,.sending,figcaption,footer,th,.missing{font-family:var(--sans)}
.kicker{font-size:.75rem;font-weight:600;letter-spacing:.04em;color:var(--quiet);margin:0 0 .6rem}
.deck{font-size:1.2rem;line-height:1.42;color:var(--quiet);margin:0 0 1rem;text-wrap:pretty}
.byline{font-size:.82rem;line-height:1.5;color:var(--quiet);margin:0 0 1.75rem}
.byline .name{color:var(--ink);font-weight:600}
.embargo,.sending{font-size:.9rem;font-weight:600;color:var(--alert);background:var(--alert-paper);border:1px solid var(--alert);border-radius:4px;padding:.6rem .9rem;margin:0 0 1.75rem}
.dateline{font-weight:600}
figure{margin:1.75rem 0}
figure img{display:block;max-width:100%;height:auto;margin:0 auto;border-radius:2px}
figcaption{font-size:.8rem;line-height:1.5;color:var(--quiet);margin-top:.6rem}
.credit{font-weight:600;margin-inline-start:.25em}
figcaption small{font-size:1em}
.missing{border:1px dashed var(--line);border-radius:2px;color:var(--quiet);font-size:.85rem;padding:2.5rem 1rem;text-align:center}
blockquote{margin:1.5rem 0;padding-inline-start:1.25rem;border-inline-start:3px solid var(--line)}
blockquote p,.pullquote p{margin:0}
blockquote footer,.pullquote footer{font-size:.82rem;color:var(--quiet);margin-top:.5rem}
cite{font-style:normal}
cite::before{content:"— "}
.pullquote{margin:2.25rem 0;padding:1.25rem 0;border-block:1px solid var(--line);font-size:1.4rem;line-height:1.35;text-align:center;text-wrap:balance}
ul,ol{margin:0 0 1em;padding-inline-start:1.5em}
li>ul,li>ol{margin:.25em 0 0}
li{margin:0 0 .3em}
.table{overflow-x:auto;margin:1.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4;font-variant-numeric:lining-nums tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
th{font-size:.8rem;font-weight:600}
thead th{border-bottom:1.5px solid var(--quiet)}
hr{border:0;margin:2.25rem auto;width:4rem;border-top:1px solid var(--line)}
.page-foot{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;font-size:.78rem;line-height:1.5;color:var(--quiet)}
.page-foot h2{font-size:.85rem;margin:0 0 .4em}
.page-foot ul{list-style:none;padding:0;margin:0 0 1rem}
.page-foot p{margin:0 0 .4em}
`;

const PRINT = `
@page{size:A4;margin:22mm 20mm 24mm}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#000;--alert:#000;--alert-paper:#fff}
html{font-size:11pt;line-height:1.45}
body{padding:0}
main{max-width:none}
h1{font-size:22pt}
h1,h2,.kicker,.deck,.byline,thead{break-after:avoid}
h2{break-inside:avoid}
p,li,blockquote{orphans:3;widows:3}
figure,.pullquote,tr,.embargo,.sending{break-inside:avoid}
figure img{max-height:150mm}
.table{overflow:visible}
thead{display:table-header-group}
a{text-decoration:none}
.site{display:none}
}
`;

const SITE = `
.site{font-family:var(--sans);font-size:.82rem;margin:0 0 2rem}
.front h1{font-size:2rem;margin:0 0 .2rem}
.front .updated{font-family:var(--sans);font-size:.82rem;color:var(--quiet);margin:0 0 2rem}
.front h2.day{font-family:var(--sans);font-size:.8rem;font-weight:600;color:var(--quiet);margin:2rem 0 0;padding-bottom:.5rem;border-bottom:1px solid var(--line)}
.entries{list-style:none;margin:0;padding:0}
.entries li{display:grid;grid-template-columns:3.6rem 1fr;gap:0 .75rem;padding:1rem 0;margin:0;border-bottom:1px solid var(--line)}
.entries time{font-family:var(--sans);font-size:.82rem;line-height:1.9;color:var(--quiet)}
.entries h3{font-size:1.15rem;line-height:1.3;font-weight:650;margin:0}
.entries h3 a{color:inherit;text-decoration:none}
.entries h3 a:hover{text-decoration:underline}
.entries p{margin:.25rem 0 0;color:var(--quiet);font-size:.95rem;line-height:1.45}
`;

/** The style sheet of an article page that stands alone. */
export const ARTICLE_STYLE = compact(FOUNDATION + STORY + PRINT);

/** The style sheet all pages of a site share. */
export const SITE_STYLE = compact(FOUNDATION + STORY + SITE + PRINT);

function compact(css: string): string {
  return css.replace(/\n+/g, '\n').trim();
}
