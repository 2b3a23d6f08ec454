/** How a picture looks, by light and by dark; all colours of words stand at least 4.5 to 1 against their ground. */
export const STYLE = `
svg{--paper:#fff;--ink:#1a1c1f;--soft:#565c64;--line:#8b929b;--card:#fff;--edge:#c3c8ce;--who:#e3ebf6;--frame:#f5f6f8;--good:#15662f;--good-card:#e7f5eb;--bad:#b3131b;--bad-card:#fdebec;--doubt:#7a5200;--doubt-card:#fff4da;font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans","DejaVu Sans",sans-serif}
@media (prefers-color-scheme:dark){svg{--paper:#16181c;--ink:#e8eaed;--soft:#a9b0b9;--line:#7d858f;--card:#1f2227;--edge:#454b53;--who:#26364d;--frame:#1b1e23;--good:#7fd69a;--good-card:#17301f;--bad:#ff9a9e;--bad-card:#3d1a1d;--doubt:#f0c36a;--doubt-card:#372b10}}
.paper{fill:var(--paper)}
text{fill:var(--ink);font-size:13.5px}
.title{font-size:21px;font-weight:700}
.name{font-size:14px;font-weight:700}
.soft{font-size:11.5px;fill:var(--soft)}
.about{font-size:13px}
.head{font-size:13px;font-weight:700}
.frame>rect{fill:var(--frame);stroke:none}
.speaker>rect{fill:var(--who);stroke:none}
.statement>rect{fill:var(--card);stroke:var(--edge)}
.lead{font-size:11.5px;font-style:italic;fill:var(--soft)}
.statement>.good,.statement>.bad,.statement>.doubt{font-size:11.5px}
.statement>.good{fill:var(--good)}
.statement>.bad{fill:var(--bad)}
.statement>.doubt{fill:var(--doubt)}
.disputed>rect{stroke:var(--bad);stroke-width:2}
.sentence>rect{fill:none;stroke:none}
.good>rect{fill:var(--good-card);stroke:var(--good)}
.bad>rect{fill:var(--bad-card);stroke:var(--bad)}
.doubt>rect{fill:var(--doubt-card);stroke:var(--doubt)}
.good>.head{fill:var(--good)}
.bad>.head{fill:var(--bad)}
.doubt>.head{fill:var(--doubt)}
.link>path{fill:none;stroke:var(--line);stroke-width:1.3}
.link>.tip{fill:var(--line);stroke:none}
.link.good>path{stroke:var(--good)}
.link.good>.tip{fill:var(--good)}
.link.doubt>path{stroke:var(--doubt)}
.link.doubt>.tip{fill:var(--doubt)}
.link.bad>path{stroke:var(--bad);stroke-width:2.2}
.link.bad>.tip{fill:var(--bad)}
`
