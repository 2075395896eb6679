// Named and numbered references, as `&ecirc;` and `&#8364;`, in text that no parser has read: JSON-LD and attributes
// that were written twice. All names of HTML 4, and of HTML 5 those of letters; its two thousand signs of mathematics
// stay as they are written.

/** Names of characters in a row, from the first one's code on; `-` has none. */
const RUNS: readonly (readonly [first: number, names: string])[] = [
  [
    0xa0,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ],
  [
    0x100,
    'Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron',
  ],
  [
    0x391,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega',
  ],
  [
    0x3b1,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ],
  [
    0x410,
    'Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy Rcy Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy HARDcy Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy zhcy zcy icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy khcy tscy chcy shcy shchcy hardcy ycy softcy ecy yucy yacy',
  ],
  [
    0x2002,
    'ensp emsp emsp13 emsp14 - numsp puncsp thinsp hairsp - zwnj zwj lrm rlm hyphen - - ndash mdash horbar',
  ],
  [0x2018, 'lsquo rsquo sbquo - ldquo rdquo bdquo - dagger Dagger bull - - nldr hellip'],
  [0x2030, 'permil pertenk prime Prime tprime bprime - - - lsaquo rsaquo'],
  [0x2190, 'larr uarr rarr darr harr'],
  [0x21d0, 'lArr uArr rArr dArr hArr'],
  [0x2200, 'forall comp part exist - empty - nabla isin notin - ni - - - prod - sum minus'],
];

/** Those that stand alone. */
const OTHERS =
  'amp:26 AMP:26 lt:3c LT:3c gt:3e GT:3e quot:22 QUOT:22 apos:27 excl:21 num:23 dollar:24 percnt:25 lpar:28 rpar:29 ast:2a plus:2b comma:2c period:2e sol:2f colon:3a semi:3b equals:3d quest:3f commat:40 lsqb:5b lbrack:5b bsol:5c rsqb:5d rbrack:5d lowbar:5f grave:60 lcub:7b lbrace:7b vert:7c rcub:7d rbrace:7d Tab:9 NewLine:a NonBreakingSpace:a0 COPY:a9 REG:ae half:bd angst:c5 div:f7 pm:b1 centerdot:b7 inodot:131 fnof:192 gacute:1f5 circ:2c6 caron:2c7 breve:2d8 dot:2d9 ring:2da ogon:2db tilde:2dc dblac:2dd epsi:3b5 upsi:3c5 thetasym:3d1 thetav:3d1 upsih:3d2 piv:3d6 IOcy:401 iocy:451 Jukcy:404 jukcy:454 Iukcy:406 iukcy:456 YIcy:407 yicy:457 Ubrcy:40e ubrcy:45e Jsercy:408 jsercy:458 LJcy:409 ljcy:459 NJcy:40a njcy:45a DZcy:40f dzcy:45f lsquor:201a ldquor:201e rsquor:2019 rdquor:201d OpenCurlyQuote:2018 CloseCurlyQuote:2019 OpenCurlyDoubleQuote:201c CloseCurlyDoubleQuote:201d bullet:2022 mldr:2026 caret:2041 hybull:2043 oline:203e frasl:2044 euro:20ac image:2111 weierp:2118 real:211c trade:2122 TRADE:2122 numero:2116 alefsym:2135 frac13:2153 frac23:2154 frac15:2155 frac18:215b frac38:215c frac58:215d frac78:215e crarr:21b5 lowast:2217 radic:221a prop:221d infin:221e ang:2220 and:2227 or:2228 cap:2229 cup:222a int:222b there4:2234 sim:223c cong:2245 asymp:2248 ne:2260 equiv:2261 le:2264 ge:2265 sub:2282 sup:2283 nsub:2284 sube:2286 supe:2287 oplus:2295 otimes:2297 perp:22a5 sdot:22c5 lceil:2308 rceil:2309 lfloor:230a rfloor:230b lang:27e8 rang:27e9 loz:25ca spades:2660 clubs:2663 hearts:2665 diams:2666 check:2713 cross:2717 star:2606 starf:2605 phone:260e female:2640 male:2642 flat:266d sharp:266f filig:fb01 fllig:fb02 fflig:fb00';

let known: ReadonlyMap<string, string> | undefined;

/** The character of a name, without `&` and `;`; undefined for a name that isn't known. */
export function namedCharacter(name: string): string | undefined {
  known ??= new Map([
    ...RUNS.flatMap(([first, names]) =>
      names.split(' ').map((name, at) => [name, String.fromCodePoint(first + at)] as const),
    ),
    ...OTHERS.split(' ').map((entry) => {
      const [key = '', code = ''] = entry.split(':');
      return [key, String.fromCodePoint(Number.parseInt(code, 16))] as const;
    }),
  ]);
  return name === '-' ? undefined : known.get(name);
}

/** What browsers make of numbers that mean nothing in Unicode, but did in Windows: `&#150;` is a dash. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The text with its references read, once: `&amp;lt;` becomes `&lt;`. What is no reference stays as it is. */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name) return namedCharacter(name) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? '';
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '';
    },
  );
}
