// Addresses that would run something, in every attribute that takes an address and in the spellings that browsers
// understand all the same.
import { cross, type Template } from './vector.ts';

const PLACES = [
  '<a href="URL">a link</a>',
  '<a href="URL" target=_blank rel=opener>new window</a>',
  '<area href="URL" shape=default>',
  '<svg><a xlink:href="URL"><text>svg old</text></a></svg>',
  '<svg><a href="URL"><text>svg link</text></a></svg>',
  '<svg><a><animate attributeName=href values="URL" /><text>animated</text></a></svg>',
  '<svg><use href="URL#x" /></svg>',
  '<math href="URL"><mi>m</mi></math>',
  '<math><mi xlink:href="URL">m</mi></math>',
  '<math><maction actiontype="statusline#URL" xlink:href="URL">m</maction></math>',
  '<math><annotation-xml encoding="text/html"><a href="URL">in</a></annotation-xml></math>',
  '<template><iframe src="URL"></iframe></template>',
  '<template><object data="URL"></object><embed src="URL"></template>',
  '<form action="URL"><button>send</button><button formaction="URL">send</button></form>',
  '<input type=image formaction="URL" alt=go>',
  '<blockquote cite="URL">said</blockquote><q cite="URL">short</q><ins cite="URL">new</ins>',
  '<img alt=pic longdesc="URL" usemap="URL" lowsrc="URL">',
  '<video poster="URL" width=300 height=200></video>',
  '<table background="URL"><tr><td background="URL">cell</td></tr></table>',
] as const;

const URLS = [
  'javascript:RUN',
  'JaVaScRiPt:RUN',
  ' \u0001\u001fjavascript:RUN',
  'java&Tab;script&colon;RUN',
  'java\nscript:RUN',
  '&#106;&#97;vascript:RUN',
  'javascript:/*HIT*/RUN//https://example.org/',
  'vbscript:RUN',
  'data:text/html,&lt;script>RUN&lt;/script>',
  'data:image/svg+xml,&lt;svg xmlns=&quot;http://www.w3.org/2000/svg&quot; onload=&quot;RUN&quot;/>',
  'feed:javascript:RUN',
] as const;

const NAVIGATION: readonly Template[] = [
  '<template><meta http-equiv=refresh content="0;url=javascript:RUN"></template>',
  '<template><base href="javascript:/RUN//"></template><a href="RUN">relative</a>',
  '<noscript><meta http-equiv="refresh" content="0;url=HIT"></noscript>',
  '<a href="#" download="RUN.html" ping="HIT">ping</a>',
  '<a href="https://example.org/" onclick=RUN attributionsrc="HIT">source</a>',
  '<a href="//example.org\\@javascript:RUN">odd</a>',
  '<a href="jav\u0000ascript:RUN">nul</a>',
  '<a href="javascript&NewLine;:RUN">line</a>',
  '<a href=javascript:RUN//>bare</a>',
];

/** Address vectors. */
export const ADDRESSES: readonly Template[] = [
  ...cross(PLACES, URLS, (place, url) => place.replaceAll('URL', url)),
  ...NAVIGATION,
];
