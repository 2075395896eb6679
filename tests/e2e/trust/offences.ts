// What must not be found where foreign content is shown. Written apart from the tables of `utils/shared/foreign`, so that
// a mistake there isn't made here too. It is sent into pages, so it uses nothing from outside itself.

/** Each dangerous element and attribute under `root`, in words; `own` are the marks of elements that Lectern drew. */
export function offencesIn(root: ParentNode): string[] {
  const forbidden = new Set(
    (
      'script style template noscript noembed noframes xmp plaintext object embed applet param link meta base form ' +
      'textarea select frame frameset portal fencedframe image use animate set animatetransform foreignobject feimage ' +
      'filter mask pattern maction mglyph malignmark annotation-xml iframe track svg:a math:a title slot'
    ).split(' '),
  );
  const neverKept = new Set(
    (
      'srcdoc action formaction background ping manifest xlink:href http-equiv is autofocus autoplay nonce srclang ' +
      'attributionsrc popovertarget commandfor lowsrc dynsrc longdesc usemap name'
    ).split(' '),
  );
  const spaces: Record<string, string> = {
    'http://www.w3.org/1999/xhtml': '',
    'http://www.w3.org/2000/svg': 'svg:',
    'http://www.w3.org/1998/Math/MathML': 'math:',
  };
  const rawInForeign =
    /^(?:math|svg):(?:xmp|noembed|noframes|plaintext|iframe|style|script|textarea|listing|template)$/;
  const offences: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const space = spaces[element.namespaceURI ?? ''];
    const name = `${space}${element.localName.toLowerCase()}`;
    // The title of a drawing is text.
    const isForbidden =
      forbidden.has(name) || (space !== 'svg:' && forbidden.has(element.localName.toLowerCase()));
    if (space === undefined || rawInForeign.test(name) || (isForbidden && name !== 'svg:title'))
      offences.push(`element ${name}`);
    for (const { name: key, value } of Array.from(element.attributes)) {
      // As browsers read addresses: tabs, line breaks and what is invisible before them don't count.
      const plain = value
        .replace(/[\t\n\r]/g, '')
        .replace(/^[\0-\x20]+/, '')
        .toLowerCase();
      const isOwnControl = element.localName === 'input' && key === 'name';
      if (/^on|:on/.test(key) || (neverKept.has(key) && !isOwnControl))
        offences.push(`${name} ${key}=${value}`);
      if (
        /^(?:href|src|srcset|poster|cite)$/.test(key) &&
        /^(?:javascript|vbscript|feed|blob|filesystem|view-source|data:text|data:application)/.test(plain)
      )
        offences.push(`${name} ${key}=${value}`);
      if (space === 'svg:' && /url\(/.test(plain)) offences.push(`${name} ${key}=${value}`);
    }
  }
  return offences;
}
