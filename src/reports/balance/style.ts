/** The report's own sheet: it stands in one file, and prints. Colours are those of the product's pages. */
export const STYLE = `
:root{color-scheme:light;--ink:#2b2622;--soft:#6b6259;--paper:#fdfaf4;--card:#fff;--rule:#e4dbcd;--full:#b5482a;--mute:#8fa3a6;--fault:#a3261b;--ok:#2f6b46}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0}h2{font-size:1.2rem;margin:2.25rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0 .5rem}.soft,caption{color:var(--soft);font-size:.9rem}
.verdict{font-size:1.15rem;font-weight:600;border-left:.4rem solid var(--ok);padding:.5rem .75rem;background:var(--card)}
.verdict.faulty{border-color:var(--fault)}.verdict.weak{border-color:#b98a1d}
ol.changes,ul.found{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
.finding{background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:.75rem .9rem}
.finding p{margin:.15rem 0}.kind{display:inline-block;font-size:.85rem;font-weight:600;padding:0 .5rem;border-radius:1rem;border:1px solid currentColor;margin-right:.4rem}
.kind.fault{color:var(--fault)}.kind.note{color:var(--soft)}
code,pre{font:14px/1.5 ui-monospace,Consolas,monospace;background:#f3ecdf;border-radius:.25rem;padding:0 .25rem}
pre{padding:.75rem;overflow:auto;max-height:24rem;white-space:pre-wrap}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;padding:.35rem .5rem .35rem 0;border-bottom:1px solid var(--rule);vertical-align:middle;font-weight:400}
thead th{font-weight:600;font-size:.9rem;color:var(--soft)}td.n,th.n{text-align:right;white-space:nowrap;overflow-wrap:normal}
.scroll{overflow-x:auto}.bar{width:100%;min-width:5rem;height:1rem;display:block}td.wide{width:30%}
.rail{stroke:var(--rule);stroke-width:1}.plain{fill:var(--mute)}.strong{fill:var(--full)}.sd{stroke:var(--ink);stroke-width:1.2;fill:none}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1rem}
figure{margin:0;background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:.6rem .75rem}
figcaption{font-size:.95rem}.sweep{width:100%;height:auto;display:block}.sweep text{font-size:11px;fill:var(--soft)}
.zero{stroke:var(--rule);stroke-width:1}.line{fill:none;stroke-width:1.6}.line.full{stroke:var(--full)}.line.hollow{stroke:var(--mute);stroke-dasharray:4 3}
circle.full{fill:var(--full)}circle.hollow{fill:var(--card);stroke:var(--mute);stroke-width:1.6}
.stops{display:flex;justify-content:space-between;gap:.5rem;font-size:.875rem;color:var(--soft);padding:0 .4rem 0 1.6rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem .9rem;margin:0}dt{font-weight:600;white-space:nowrap}dd{margin:0}
@media(max-width:34rem){.far{display:none}td.wide{width:40%}dl{grid-template-columns:1fr}dd{padding-left:.9rem}}
@media print{body{background:#fff}.finding,figure{break-inside:avoid}pre{max-height:none}}
`;
