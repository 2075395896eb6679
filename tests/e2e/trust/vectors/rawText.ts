// Elements whose text is written out raw in HTML and parsed in MathML and SVG: text there becomes markup when an element
// is made anew by its name alone, or written down and read again.
import { cross, type Template } from './vector.ts';

const NAMES =
  'xmp noembed noframes plaintext iframe style script title textarea listing noscript template'.split(' ');

const AROUND = [
  '<math><mi>a</mi>IN</math>',
  '<math><mtext>IN</mtext></math>',
  '<math><annotation-xml encoding="text/html">IN</annotation-xml></math>',
  '<math><semantics><mi>x</mi><annotation-xml>IN</annotation-xml></semantics></math>',
  '<svg>IN</svg>',
  '<svg><desc>IN</desc><text>drawn</text></svg>',
  '<svg><foreignObject>IN</foreignObject></svg>',
  '<svg><title>IN</title></svg>',
  'INside of plain HTML',
] as const;

/** Raw text vectors. */
export const RAW_TEXT: readonly Template[] = cross(AROUND, NAMES, (around, name) =>
  around.replace(
    'IN',
    `<${name}>said &lt;/${name}&gt;&lt;img src=HIT.png width=600 height=400 onload=RUN onerror=RUN&gt;</${name}>`,
  ),
);
