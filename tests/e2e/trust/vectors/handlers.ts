// Event handlers as attributes, on every sort of element that an article might hold, and in every spelling that parsers
// let pass.
import { cross, type Template } from './vector.ts';

const ELEMENTS = [
  '<img src=HIT.png width=200 height=100 ON>',
  '<img src=data:image/png;base64,bm8= ON>',
  '<picture><source srcset=HIT.png><img src=HIT.jpg ON></picture>',
  '<svg width=9 height=9 ON><circle r=4 ON /></svg>',
  '<svg><image href=HIT.png ON /></svg>',
  '<svg><a ON><text ON>drawn</text></a></svg>',
  '<svg><foreignObject ON><p ON>inside</p></foreignObject></svg>',
  '<math ON><mi ON>x</mi></math>',
  '<math><mtext ON><img src=HIT.png ON></mtext></math>',
  '<video src=HIT.webm ON><source src=HIT.mp4 ON></video>',
  '<audio src=HIT.mp3 ON controls></audio>',
  '<details open ON><summary ON>more</summary>told</details>',
  '<table ON><tr ON><td ON>cell</td></tr></table>',
  '<a href="#here" ON>anchor</a>',
  '<p ON>paragraph</p>',
  '<blockquote ON>quoted</blockquote>',
  '<figure ON><img src=HIT.png ON><figcaption ON>caption</figcaption></figure>',
  '<ruby ON>字<rt ON>ji</rt></ruby>',
  '<pre ON><code ON>let x</code></pre>',
  '<ul ON><li ON>item</li></ul>',
  '<x-widget ON>custom</x-widget>',
  '<button ON>press</button>',
  '<iframe src=about:blank ON></iframe>',
  '<object data=HIT.swf ON>fallback</object>',
  '<marquee loop=1 ON>scrolls</marquee>',
  '<select ON><option ON>one</option></select>',
] as const;

const EVENTS = [
  'onload=RUN onerror=RUN',
  'onclick=RUN onpointerover=RUN onmouseenter=RUN',
  'onfocus=RUN tabindex=0 onfocusin=RUN',
  'onanimationstart=RUN style=animation:spin onanimationend=RUN',
  'OnErRoR=RUN ONLOAD=RUN onloadstart=RUN onloadeddata=RUN',
  'ontoggle=RUN onbeforetoggle=RUN onscrollsnapchange=RUN',
] as const;

const SPELLINGS: readonly Template[] = [
  '<img/src=HIT.png/onerror=RUN>',
  '<img\tsrc=HIT.png\nonerror\n=\nRUN>',
  '<img\fsrc=HIT.png\fonload=RUN\fonerror=RUN>',
  '<img src=HIT.png onerror="&#116;op.ran(&quot;HIT&quot;)">',
  "<img src=HIT.png onerror='&#x74;op.ran(&apos;HIT&apos;)'>",
  '<img src=HIT.png onerror=RUN//',
  '<img src=HIT.png onerror=RUN <p>unclosed',
  '<img "" src=HIT.png onerror=RUN>',
  '<img src=HIT.png =onerror=RUN onerror=RUN>',
  '<img src=HIT.png x"onerror=RUN onerror="RUN">',
  '<img src="HIT.png`onerror=RUN" onerror=RUN>',
  '<IMG SRC=HIT.png ONERROR=RUN>',
  '<image src=HIT.png onerror=RUN>',
  '<img srcset="HIT.png 1x, HIT-2.png 2x" onerror=RUN>',
  '<svg/onload=RUN>',
  '<svg><animate onbegin=RUN attributeName=x dur=1s />',
  '<svg><set onbegin=RUN attributeName=x to=1 />',
  '<svg><animate attributeName=onload values=RUN />',
  '<svg><set attributeName=onmouseover to=RUN />',
  '<body onload=RUN><p>body</p>',
  '<p onerror=RUN onerror=RUN ONERROR=RUN>twice</p>',
  '<p on\u0000error=RUN onerror\u0000=RUN>nul</p>',
  '<p data-x="1"onclick="RUN">no space</p>',
  '<p xml:onload=RUN xlink:onload=RUN svg:onclick=RUN>prefixed</p>',
];

/** Handler vectors. */
export const HANDLERS: readonly Template[] = [
  ...cross(ELEMENTS, EVENTS, (element, events) => element.replaceAll('ON', events)),
  ...SPELLINGS,
];
