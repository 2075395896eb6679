import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COMMON_PARTS,
  exportNames,
  LEANING_SCRIPTS,
  leaningModule,
} from '../../../utils/build/commonParts.ts';
import { extensionSources } from '../architecture/sources.ts';

const modules = COMMON_PARTS.filter((path) => !path.endsWith('?inline'));

describe('the modules that scripts share', () => {
  it('are known by the names they export', () => {
    expect(
      exportNames('export const A = 1;\nexport async function b() {}\nexport type C = 1;\nexport class D {}'),
    ).toEqual(['A', 'b', 'D']);
    expect(exportNames('const e=1,f=2;export{e as h,f};')).toEqual(['h', 'f']);
  });

  it.each(modules)('%s says all that it exports in a way that is understood', (path) => {
    const code = readFileSync(path, 'utf8');
    expect(exportNames(code)).not.toEqual([]);
    expect(code).not.toMatch(/^export (?:default|let|var|enum|\*)/m);
    expect(code).not.toMatch(/^export (?:const|let) [{[]/m);
  });

  it('stand in the scripts as what the shared script has', () => {
    const part = 'globalThis[Symbol.for("lectern")].parts[3]';
    expect(leaningModule(3, ['h', 'render'])).toBe(
      `const part = ${part};\nexport const h = part.h;\nexport const render = part.render;`,
    );
    expect(leaningModule(3, ['default'])).toBe(`export default ${part}.default;`);
  });

  it('are brought before each script that stands on them: only one function of the background names both', async () => {
    const sources = await extensionSources();
    const textOf = (file: string) => sources.find(({ path }) => path === `utils/background/${file}.ts`)?.text;
    // The finder of related links comes with the controls alone.
    expect(textOf('reader/bringControls')).toContain('[COMMON, CONTROLS, RELATED]');
    for (const script of LEANING_SCRIPTS.filter((name) => name !== 'related'))
      expect(textOf('bringLeaning')).toContain(`'/${script}.js'`);
    const injecting = sources.filter(({ text }) => /files: \[(?:SCRIPT|CONTROLS)\]/.test(text));
    expect(injecting.map(({ path }) => path).sort()).toEqual([
      'utils/background/auto/watchSites.ts',
      'utils/background/reader/sendReaderCommand.ts',
    ]);
  });
});
