/// The style sheet of the HTML brief.
enum Stylesheet {
  /// Plain CSS: system fonts, a measure that can be read, light and dark, and a print form.
  static let css: StaticString = """
    :root{--ink:#1d1d1f;--soft:#5c5c63;--paper:#fff;--tint:#f5f4f0;--rule:#d9d6cd;--accent:#8c1d18;--key:#fff1b8;
    --zh:#a3402a;--ok:#1f6f43;--warn:#9a5b00}
    @media (prefers-color-scheme:dark){:root{--ink:#e9e7e2;--soft:#a5a29a;--paper:#191918;--tint:#232321;--rule:#3d3b36;
    --accent:#ff9d8a;--key:#5a4a10;--zh:#ffb08f;--ok:#7fd0a0;--warn:#f0b860}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:76rem;padding:1rem 1.25rem 3rem;color:var(--ink);background:var(--paper);
    font:16px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK SC",sans-serif}
    [lang|=zh]{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,"Noto Sans CJK SC",serif}
    a{color:inherit;text-decoration:underline;text-decoration-color:var(--accent);text-underline-offset:.18em}
    h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0 .6rem}
    h2{font-size:1.3rem;line-height:1.3;margin:0 0 .3rem}
    h3{font-size:1rem;margin:1.2rem 0 .4rem}
    p{margin:.35rem 0}
    header.page{border-bottom:3px double var(--rule);padding-bottom:.6rem;margin-bottom:1rem}
    .state{color:var(--accent);letter-spacing:.02em}
    .legend,.source,.facts,.line,.pinyin,.furniture,.translation{color:var(--soft);font-size:.9rem}
    td.source{color:var(--ink);font-size:1rem}
    .bar{display:inline-block;width:9rem;height:.7rem;border:1px solid var(--rule);background:var(--tint);vertical-align:middle}
    .fill{display:block;height:100%;background:var(--ok)}
    nav{background:var(--tint);padding:.6rem 1rem;margin:0 0 1.4rem}
    nav ol{margin:0;padding-left:1.6rem}
    .share{color:var(--soft);white-space:nowrap}
    .ask{color:var(--warn)}
    article{border-top:1px solid var(--rule);padding:1.2rem 0 .8rem}
    article .number{color:var(--soft)}
    section.notes{border-left:.25rem solid var(--rule);padding:.1rem 0 .1rem .9rem}
    section.notes.ask{border-color:var(--warn)}
    section.notes.ask h3{color:var(--warn)}
    .notes h3{margin-top:.4rem}
    .notes ol{margin:.2rem 0;padding-left:1.4rem}
    li.error{color:var(--accent)}
    li.error .translation{color:inherit}
    table{border-collapse:collapse;width:100%;margin:.3rem 0}
    th,td{border-bottom:1px solid var(--rule);padding:.4rem .6rem;text-align:left;vertical-align:top}
    th{font-size:.8rem;color:var(--soft);font-weight:600}
    table.keys td.source{width:40%}
    table.keys td.line,td.share{white-space:nowrap}
    table.figures{width:auto;min-width:60%}
    td.value{font-variant-numeric:tabular-nums;white-space:nowrap}
    .zh{color:var(--zh)}
    table.keys tr:has(+tr.gloss)>td{border-bottom:0}
    .gloss .label{color:var(--soft);font-size:.8rem;margin:0 0 .2rem}
    .chunks{display:flex;flex-wrap:wrap;gap:.35rem .55rem;margin:0;align-items:flex-start}
    .chunks ruby{display:inline-flex;flex-direction:column;max-width:13rem}
    .chunks rt{font:.8rem/1.3 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;color:var(--soft);text-align:start}
    .chunks .unknown rt{font-style:italic;color:var(--zh)}
    .chunks .unknown{border-bottom:1px dashed var(--zh)}
    .headline{font-size:1.15rem;font-weight:600}
    dl.skeleton{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.6rem 0}
    dl.skeleton dt{color:var(--soft);font-size:.9rem}
    dl.skeleton dd{margin:0}
    .quotations{margin:.2rem 0;padding-left:1.2rem}
    q{quotes:none}
    .o-service{border-bottom:1px dashed var(--warn)}
    a.term,a.o-term{text-decoration-style:solid}
    a.draft{text-decoration-style:dashed}
    a.todo{text-decoration-style:wavy}
    .figure,.o-figure,.o-date{border-bottom:2px solid var(--ok)}
    .o-name{border-bottom:2px dotted var(--ok)}
    tr.draft .status{color:var(--warn)}
    tr.approved .status{color:var(--ok)}
    .not{text-decoration:line-through;text-decoration-color:var(--accent)}
    .not:empty{text-decoration:none}
    details{margin:.8rem 0}
    summary{cursor:pointer;color:var(--soft)}
    .text{background:var(--tint);padding:.6rem 1.1rem;max-width:44rem;font-size:1.05rem;line-height:1.8}
    .text .kicker,.text .deck{font-weight:600}
    .text .headline{font-size:1.25rem;margin:.3rem 0}
    .text .credit,.text .mark,.text .caption{color:var(--soft)}
    mark{background:var(--key);color:inherit}
    tr:target td{background:var(--key)}
    .sign{border-top:1px solid var(--rule);padding-top:1rem;margin-top:2rem}
    code{font-size:.9em}
    @media (max-width:44rem){body{font-size:15px;padding:.8rem}
    table.keys thead{position:absolute;left:-999rem}
    table.keys tr{display:block;border-bottom:1px solid var(--rule);padding:.5rem 0}
    table.keys td{display:block;width:auto!important;border:0;padding:.15rem 0}
    table.keys tr:has(+tr.gloss){border-bottom:0}
    section:has(>table.figures),section.glossary{overflow-x:auto}
    dl.skeleton{display:block}dl.skeleton dd{margin-bottom:.4rem}}
    @page{margin:16mm}
    @media print{:root{--paper:#fff;--ink:#000;--soft:#444;--tint:#fff;--key:#eee}
    body{max-width:none;padding:0;font-size:10.5pt}
    article{break-inside:auto}tr,li,dl{break-inside:avoid}h2,h3{break-after:avoid}nav,details:not([open]){display:none}
    a{text-decoration:none}.text{border:1px solid var(--rule)}}
    """
}
