/// How a page looks: three panes on a wide screen, one column on a narrow one and on paper; the program's colours for the kinds, and an underline of
/// its own for each, so that nothing is told by colour alone.
enum HTMLStyle {
    static let text = [ground, panes, parts, marks, work, paper].joined(separator: "\n")

    private static let ground = """
        :root{--ground:#fff;--ink:#1f2328;--thin:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--yours:#fff8e1;--edge:#b58900;
        --actor:#2948e2;--threat:#7b474e;--strategy:#166d05;--consequence:#5d2a6a;color-scheme:light dark}
        @media (prefers-color-scheme:dark){:root{--ground:#16181c;--ink:#e6e6e6;--thin:#9aa4ae;--line:#343a41;--soft:#1e2227;--yours:#2b2615;
        --edge:#d2a93a;--actor:#4fa1fd;--threat:#e9ac83;--strategy:#24d00a;--consequence:#d584af}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
        header,footer{padding:.8rem 1.5rem;border-bottom:1px solid var(--line)}
        footer{padding:.4rem 1.5rem;border:0;border-top:1px solid var(--line);color:var(--thin);font-size:.8rem}footer p{margin:0}
        h1{margin:0;font-size:1.4rem;line-height:1.3}h2{font-size:1.15rem;margin:1.6rem 0 .5rem}h3{font-size:1.02rem;margin:1rem 0 .3rem}
        h4,h5,h6{font-size:.95rem;margin:.8rem 0 .2rem}
        """

    private static let panes = """
        @media screen and (min-width:64rem){body{display:flex;flex-direction:column;height:100vh}
        .panes{display:grid;grid-template-columns:minmax(13rem,18rem) minmax(24rem,1fr) minmax(20rem,28rem);flex:1;min-height:0}
        nav,main,aside{overflow:auto;min-width:0}nav{border-right:1px solid var(--line)}aside{border-left:1px solid var(--line)}}
        nav,aside{font-size:.92rem;padding:.2rem 1rem 2rem}main{padding:.2rem 2rem 4rem}main>section{max-width:44rem;margin:auto}main>#map{max-width:none}
        nav h2{font-size:.95rem;margin:1rem 0 .3rem}ul{list-style:none;margin:0;padding:0}nav li{padding:.08rem 0}
        .level-2{padding-left:.8rem}.level-3{padding-left:1.6rem}.level-4,.level-5,.level-6{padding-left:2.4rem}
        """

    private static let parts = """
        a{color:inherit}nav a{text-decoration:none}a:hover,a:focus{text-decoration:underline}
        .facts,.count,.places,.remark,.digest{color:var(--thin);font-size:.86rem}.facts{margin:.1rem 0}
        .picture{overflow:auto;border:1px solid var(--line)}pre{white-space:pre-wrap;background:var(--soft);padding:.6rem}
        blockquote{margin:.8rem 0;padding-left:1rem;border-left:3px solid var(--line)}.item{padding-left:1.4rem;text-indent:-1rem}.item::before{content:"– "}
        .keywords{color:var(--thin)}.card{border:1px solid var(--line);border-left-width:4px;border-radius:4px;padding:.2rem .8rem .5rem;margin:.8rem 0}
        .card h3{margin:.3rem 0 0}.card h4{color:var(--thin);font-weight:600;margin:.6rem 0 .1rem}.links li{margin:.1rem 0 .4rem}.other{font-weight:600}
        .evidence{display:block;text-decoration:none;font-size:.9rem}.evidence q{font-style:italic}.places{margin:.2rem 0}
        .card:target,.sentence:target,section:target>:first-child{outline:2px solid var(--edge);outline-offset:3px;background:var(--soft)}
        """

    private static let marks = """
        .mention{text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:3px}
        .mention.actor{text-decoration-color:var(--actor);text-decoration-style:solid}
        .mention.threat{text-decoration-color:var(--threat);text-decoration-style:wavy;text-decoration-thickness:1px}
        .mention.strategy{text-decoration-color:var(--strategy);text-decoration-style:dashed}
        .mention.consequence{text-decoration-color:var(--consequence);text-decoration-style:dotted}
        .actor h3,h2.actor,.mention.actor,.other.actor,.concepts.actor a{color:var(--actor)}
        .threat h3,h2.threat,.mention.threat,.other.threat,.concepts.threat a{color:var(--threat)}
        .strategy h3,h2.strategy,.mention.strategy,.other.strategy,.concepts.strategy a{color:var(--strategy)}
        .consequence h3,h2.consequence,.mention.consequence,.other.consequence,.concepts.consequence a{color:var(--consequence)}
        .card.actor{border-left-color:var(--actor)}.card.threat{border-left-color:var(--threat)}
        .card.strategy{border-left-color:var(--strategy)}.card.consequence{border-left-color:var(--consequence)}
        """

    private static let work = """
        .note,p.yours{background:var(--yours);border-left:4px solid var(--edge);padding:.4rem .8rem;margin:.6rem 0;font-style:normal}
        .note .words{white-space:pre-wrap}.noted{color:var(--edge)}section.yours{border-top:1px solid var(--line);margin-top:2rem}
        .corrections li{margin:.1rem 0}
        """

    private static let paper = """
        @media print{:root{--ground:#fff;--ink:#000;--thin:#444;--line:#999;--soft:#fff;--yours:#fff;--edge:#666;
        --actor:#2948e2;--threat:#7b474e;--strategy:#166d05;--consequence:#5d2a6a}
        body{font:10.5pt/1.4 serif}.panes{display:block}nav,main,aside{overflow:visible;border:0;padding:0}nav{columns:2}a{text-decoration:none}
        h2,h3,h4{break-after:avoid}.card li,.note,blockquote{break-inside:avoid}#map,aside{break-before:page}.places{display:none}
        aside{columns:2;column-gap:1.5rem;font-size:9pt}aside .evidence,aside .facts,aside .remark{font-size:inherit}
        .card{-webkit-box-decoration-break:clone;box-decoration-break:clone}
        .picture{overflow:visible;border:0}.picture svg{max-width:100%;max-height:23cm;height:auto}.card:target,.sentence:target{outline:0}}
        """
}
