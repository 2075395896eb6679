// The demo newsroom's picture desk: each scene is a few layered shapes, drawn from a fixed seed so that a redraw
// gives the same picture.

/** One picture: `draw` gives the inside of an SVG of `width` × `height`. A set is written at several widths. */
export interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isSet?: boolean;
  readonly draw: () => string;
}

const W = 1440;
const H = 810;

export const SCENES: readonly Scene[] = [
  { name: 'ferry', width: W, height: H, draw: drawFerry },
  { name: 'turbines', width: W, height: H, draw: drawTurbines },
  { name: 'hills', width: W, height: H, isSet: true, draw: drawHills },
  { name: 'forest', width: W, height: H, isSet: true, draw: drawForest },
  { name: 'skyline', width: W, height: H, draw: drawSkyline },
  { name: 'dunes', width: W, height: H, isSet: true, draw: drawDunes },
  { name: 'market', width: W, height: H, draw: drawMarket },
  { name: 'archive', width: W, height: H, draw: drawArchive },
  { name: 'glacier', width: W, height: H, draw: drawGlacier },
  {
    name: 'portrait-teal',
    width: 240,
    height: 240,
    draw: () => drawPortrait('#2f6f73', '#e8c9a8', '#31261f'),
  },
  {
    name: 'portrait-plum',
    width: 240,
    height: 240,
    draw: () => drawPortrait('#6b3f63', '#b98562', '#161214'),
  },
  {
    name: 'portrait-ochre',
    width: 240,
    height: 240,
    draw: () => drawPortrait('#c08a3e', '#f0d6bd', '#7a4a22'),
  },
];

/** Mulberry32: small, and the same numbers everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sky(top: string, middle: string, bottom: string): string {
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset=".55" stop-color="${middle}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="${W}" height="${H}" fill="url(#sky)"/>`;
}

function ridge(seed: number, base: number, height: number, colour: string, step = 40): string {
  const next = random(seed);
  let y = base;
  const points = [`0,${H}`];
  for (let x = 0; x <= W + step; x += step) {
    y += (next() - 0.5) * height;
    y = Math.max(base - height * 2, Math.min(base + height * 2, y));
    points.push(`${x},${y.toFixed(0)}`);
  }
  return `<path d="M${points.join(' L')} L${W},${H} Z" fill="${colour}"/>`;
}

function waves(seed: number, top: number, colours: readonly string[]): string {
  const next = random(seed);
  const depth = (H - top) / colours.length;
  return colours
    .map((colour, index) => {
      const y = top + index * depth;
      const swell = 6 + index * 5;
      let path = `M0,${H} L0,${y}`;
      for (let x = 0; x < W; x += 120)
        path += ` q60,${(-swell * (0.5 + next())).toFixed(0)} 120,${(next() * 4 - 2).toFixed(0)}`;
      return `<path d="${path} L${W},${H} Z" fill="${colour}"/>`;
    })
    .join('');
}

function drawFerry(): string {
  return `${sky('#3b4f7d', '#e7a07a', '#fbe3b9')}<circle cx="1010" cy="430" r="92" fill="#fff3d6"/>
    ${ridge(4, 440, 26, '#7a6f8d')}${waves(7, 480, ['#8a7f98', '#5f6c8c', '#41587d', '#2d456b', '#1d3355'])}
    <g transform="translate(330 430)"><path d="M0,70 L40,130 L440,130 L500,60 Z" fill="#14233d"/><path d="M70,70 V22 H380 V66 Z" fill="#f4efe6"/><path d="M120,22 V-14 H300 V22 Z" fill="#e3dccd"/><path d="M210,-14 V-60 H250 V-14 Z" fill="#b5442f"/>
    ${Array.from({ length: 11 }, (_, i) => `<rect x="${84 + i * 26}" y="36" width="14" height="14" fill="#34506f"/>`).join('')}</g>
    <path d="M0,600 q360,-30 720,0 t720,0 V810 H0 Z" fill="#16294a" opacity=".75"/>`;
}

function drawTurbines(): string {
  const turbine = (x: number, y: number, scale: number, turn: number) =>
    `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-7,0 L-12,420 H12 L7,0 Z" fill="#e9eef1"/>${[0, 120, 240].map((angle) => `<path d="M0,0 q16,-70 0,-210 q-14,120 0,210" transform="rotate(${turn + angle})" fill="#f8fafb"/>`).join('')}<circle r="14" fill="#cfd8dd"/></g>`;
  return `${sky('#23647f', '#77b3bd', '#dcefe6')}${ridge(12, 520, 18, '#5f8f96')}${turbine(1130, 270, 0.7, 40)}${turbine(300, 250, 0.85, 15)}${turbine(720, 200, 1.15, 70)}
    ${waves(21, 560, ['#3f8790', '#2d7079', '#1f5a66', '#154653'])}`;
}

function drawHills(): string {
  return `${sky('#20365c', '#c97b6b', '#f6cf9c')}<circle cx="420" cy="330" r="70" fill="#ffe9bd"/>
    ${['#8d6f85', '#6d5a7c', '#4d4769', '#343755', '#20263f'].map((colour, i) => ridge(30 + i, 420 + i * 75, 34 + i * 6, colour, 60)).join('')}`;
}

function drawForest(): string {
  const next = random(77);
  const trees = (y: number, size: number, colour: string, count: number) =>
    Array.from({ length: count }, () => {
      const x = next() * W;
      const h = size * (0.7 + next() * 0.6);
      const base = y + next() * 30;
      return `<path d="M${x.toFixed(0)},${(base - h).toFixed(0)} l${(h * 0.2).toFixed(0)},${h.toFixed(0)} h${(-h * 0.4).toFixed(0)} Z" fill="${colour}"/>`;
    }).join('');
  return `${sky('#dfe8e4', '#c3d3cd', '#a9c0b7')}${trees(470, 190, '#a3bbb2', 40)}${trees(560, 250, '#7fa095', 36)}${trees(660, 320, '#557c70', 30)}${trees(760, 400, '#2f5549', 24)}${trees(870, 480, '#173229', 16)}`;
}

function drawSkyline(): string {
  const next = random(501);
  const row = (base: number, colour: string, lit: string, tall: number) => {
    let out = '';
    for (let x = -20; x < W; ) {
      const w = 60 + next() * 90;
      const h = tall * (0.4 + next() * 0.8);
      out += `<rect x="${x.toFixed(0)}" y="${(base - h).toFixed(0)}" width="${w.toFixed(0)}" height="${(h + 400).toFixed(0)}" fill="${colour}"/>`;
      for (let wx = x + 10; wx < x + w - 14; wx += 18)
        for (let wy = base - h + 14; wy < base; wy += 26)
          if (next() > 0.55)
            out += `<rect x="${wx.toFixed(0)}" y="${wy.toFixed(0)}" width="8" height="12" fill="${lit}"/>`;
      x += w + 6;
    }
    return out;
  };
  return `${sky('#0d1430', '#2b2f63', '#8a4f7d')}<circle cx="1180" cy="150" r="46" fill="#f4ecd8"/>${row(620, '#272a55', '#6f6a94', 330)}${row(720, '#151735', '#f3c969', 300)}<rect y="720" width="${W}" height="90" fill="#0b0d20"/>`;
}

function drawDunes(): string {
  const dune = (y: number, light: string, dark: string, shift: number) =>
    `<path d="M0,${y} q${300 + shift},-120 ${620 + shift},20 t${900 - shift},-30 V${H} H0 Z" fill="${light}"/><path d="M${300 + shift},${y - 52} q200,30 ${320},74 t${900},60 V${H} H${200 + shift} q60,-160 100,-280 Z" fill="${dark}" opacity=".55"/>`;
  return `${sky('#5aa4c4', '#b9dce0', '#f7e7c6')}<circle cx="250" cy="170" r="60" fill="#fff6da"/>${dune(470, '#eabf7e', '#c98f4f', 0)}${dune(570, '#dda763', '#b5773c', 120)}${dune(690, '#c98c4a', '#9a5f2c', -80)}`;
}

function drawMarket(): string {
  const next = random(909);
  const colours = ['#c8553d', '#f2c078', '#588b8b', '#f28f3b', '#7d4f50', '#3e6259'];
  const stalls = Array.from({ length: 6 }, (_, i) => {
    const x = 20 + i * 236;
    const colour = colours[i % colours.length];
    const stripes = Array.from(
      { length: 6 },
      (_, s) => `<path d="M${x + s * 36},300 h36 v84 q-18,34 -36,0 Z" fill="${s % 2 ? '#fbf4e6' : colour}"/>`,
    ).join('');
    const fruit = Array.from(
      { length: 26 },
      () =>
        `<circle cx="${(x + 14 + next() * 190).toFixed(0)}" cy="${(540 + next() * 70).toFixed(0)}" r="${(12 + next() * 9).toFixed(0)}" fill="${colours[Math.floor(next() * colours.length)]}"/>`,
    ).join('');
    return `<rect x="${x + 8}" y="384" width="200" height="160" fill="#4a3527"/>${stripes}<path d="M${x},620 l16,-90 h184 l16,90 Z" fill="#8b6543"/>${fruit}<rect x="${x}" y="612" width="216" height="110" fill="#6d4c33"/>`;
  }).join('');
  return `${sky('#f6e7cf', '#f3d9b1', '#e7c08d')}${stalls}<rect y="722" width="${W}" height="88" fill="#c8a378"/>`;
}

function drawArchive(): string {
  const next = random(1234);
  const colours = ['#6b2d2a', '#8a5a32', '#2f4a45', '#3d3a5c', '#a3813f', '#57443a', '#7b7a5a'];
  let out = `<rect width="${W}" height="${H}" fill="#2a1d16"/>`;
  for (let shelf = 0; shelf < 4; shelf += 1) {
    const y = 20 + shelf * 200;
    for (let x = 16; x < W - 30; ) {
      const w = 18 + next() * 34;
      const h = 120 + next() * 50;
      out += `<rect x="${x.toFixed(0)}" y="${(y + 176 - h).toFixed(0)}" width="${w.toFixed(0)}" height="${h.toFixed(0)}" fill="${colours[Math.floor(next() * colours.length)]}"/><rect x="${(x + 3).toFixed(0)}" y="${(y + 200 - h).toFixed(0)}" width="${(w - 6).toFixed(0)}" height="5" fill="#d9c08a" opacity=".7"/>`;
      x += w + 3;
    }
    out += `<rect y="${y + 176}" width="${W}" height="16" fill="#5b3f2b"/>`;
  }
  return out;
}

function drawGlacier(): string {
  return `${sky('#1f4a6e', '#6fa3bd', '#dbe9ee')}${ridge(61, 320, 70, '#e9f1f4', 70)}${ridge(64, 420, 60, '#b7d0dc', 60)}${ridge(67, 520, 46, '#86b0c4', 50)}${waves(70, 600, ['#3d7d96', '#2c6680', '#1d4f69'])}<path d="M180,660 l90,-120 60,50 70,-80 110,150 Z" fill="#f3f9fb"/><path d="M930,700 l70,-90 80,40 60,-60 90,110 Z" fill="#e4f0f5"/>`;
}

function drawPortrait(ground: string, skin: string, hair: string): string {
  return `<rect width="240" height="240" fill="${ground}"/><path d="M20,240 q10,-86 100,-86 t100,86 Z" fill="#20262e"/><rect x="98" y="130" width="44" height="44" fill="${skin}"/><ellipse cx="120" cy="100" rx="46" ry="56" fill="${skin}"/><path d="M70,104 q-6,-74 50,-74 t50,74 q-10,-44 -50,-46 t-50,46 Z" fill="${hair}"/>`;
}
