// Text that lies dead on the page, in every place where pages keep such text, and must not come alive in the reader.
import { cross, type Template } from './vector.ts';

const PAYLOADS = [
  '<img src=HIT.png onerror=RUN onload=RUN>',
  '<svg onload=RUN></svg>',
  '<iframe src=HIT.html onload=RUN></iframe>',
  '<script>RUN</script><script src=HIT.js></script>',
  '<a href="javascript:RUN">press</a>',
  '<video src=HIT.mp4 poster=HIT.png onerror=RUN autoplay></video>',
] as const;

/** `IN` is the payload, `ESC` the payload escaped for an attribute. */
const PLACES = [
  '<noscript>IN</noscript>',
  '<figure><noscript>IN</noscript><figcaption>ESC</figcaption></figure>',
  '<template>IN</template>',
  '<!-- IN -->',
  '<xmp>IN</xmp>',
  '<textarea>IN</textarea>',
  '<script type="text/x-template">ESC</script>',
  '<style>/* IN */</style>',
  '<noembed>IN</noembed>',
  '<noframes>IN</noframes>',
  '<p data-html="ESC" data-src="ESC" data-content="ESC">data</p>',
  '<img alt="ESC" title="ESC" data-lazy-src="ESC" data-caption="ESC">',
  '<code>ESC</code>',
  '<pre>ESC</pre>',
  '<abbr title="ESC">abbreviated</abbr><time datetime="ESC">when</time>',
  '<iframe data-src="ESC" title="ESC"></iframe>',
  '<math><mtext>ESC</mtext><annotation encoding="application/x-tex">ESC</annotation></math>',
  '<math alttext="ESC"><mi>x</mi></math>',
  '<svg><desc>ESC</desc><title>ESC</title></svg>',
] as const;

const escaped = (text: string) =>
  text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Inert vectors. */
export const INERT: readonly Template[] = cross(PLACES, PAYLOADS, (place, payload) =>
  place.replaceAll('IN', payload).replaceAll('ESC', escaped(payload)),
);
