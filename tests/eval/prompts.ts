// npm run eval -- --prompts <dir> [--out f.jsonl] [--only id,…]
// Runs the built extension's own detector, as a content script in real Chromium, on stored pages: every page under its
// own host, the network closed. `<dir>` holds either `prompts/` and `negatives/` (snapshots) or `<id>/page.html.gz`.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, type CDPSession, launch } from 'puppeteer-core';
import { build } from 'wxt';
import { completeFinding } from '../../utils/prompt/act/completeFinding.ts';
import type { PromptFinding } from '../../utils/prompt/promptTypes.ts';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';

interface Snapshot {
  readonly id: string;
  readonly page: 'blocked' | 'open' | 'page';
  readonly url: string;
  readonly file: string;
  /** Snapshots hold a few scripts of the corpus's own that reopen dialogs; pages as received hold the site's. */
  readonly runsScripts: boolean;
}

interface Line {
  readonly id: string;
  readonly page: Snapshot['page'];
  readonly finding: PromptFinding | { readonly kind: string; readonly text: string } | null;
  readonly ms?: number;
  readonly error?: string;
}

export interface PromptEvalOptions {
  readonly out?: string | undefined;
  readonly only?: string | undefined;
  readonly workers: number;
}

/** Measures the detector on `directory`, writes one line a page and, where there is a scorer, runs it. */
export async function evaluatePrompts(directory: string, options: PromptEvalOptions): Promise<void> {
  const only = options.only ? new Set(options.only.split(',')) : undefined;
  const snapshots = snapshotsIn(directory).filter((snapshot) => !only || only.has(snapshot.id));
  const extension = await builtExtension();
  try {
    const lines = await visitAll(snapshots, extension, options.workers);
    const out = resolve(options.out ?? '.eval/prompts.jsonl');
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    console.error(`Wrote ${out}`);
    for (const line of lines) if (line.error) console.error(`${line.id}/${line.page}: ${line.error}`);
    const times = lines.flatMap((line) => line.ms ?? []).sort((a, b) => a - b);
    console.error(`look: median ${times[times.length >> 1]} ms, slowest ${times.at(-1)} ms`);
    const scorer = join(directory, '..', 'score-prompts.mjs');
    if (existsSync(join(directory, 'negatives')) && existsSync(scorer)) {
      spawnSync(process.execPath, [scorer, '--truth', directory, '--pred', out, '--show'], {
        stdio: 'inherit',
      });
    } else {
      const found = lines.filter((line) => line.finding && !NO_PROMPT.has(line.finding.kind));
      console.log(`${found.length} of ${lines.length} pages with a prompt`);
      for (const { id, finding } of found)
        console.log(`  ${id} (${finding?.kind}): ${finding?.text.slice(0, 140)}`);
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

const NO_PROMPT = new Set(['functional', 'paywall', 'login', 'consent', 'newsletter', 'other']);

function snapshotsIn(directory: string): Snapshot[] {
  const sets = ['prompts', 'negatives'].filter((set) => existsSync(join(directory, set)));
  if (sets.length === 0) {
    return readdirSync(directory)
      .filter((id) => existsSync(join(directory, id, 'page.html.gz')))
      .sort()
      .map((id) => ({
        id,
        page: 'page' as const,
        url: addressOf(join(directory, id, 'truth.json')) ?? hostOf(id),
        file: join(directory, id, 'page.html.gz'),
        runsScripts: false,
      }));
  }
  return sets.flatMap((set) =>
    readdirSync(join(directory, set))
      .sort()
      .flatMap((id) =>
        (['blocked', 'open', 'page'] as const)
          .map((page) => ({
            id,
            page,
            url: hostOf(id),
            file: join(directory, set, id, `${page}.html.gz`),
            runsScripts: true,
          }))
          .filter((snapshot) => existsSync(snapshot.file)),
      ),
  );
}

function hostOf(id: string): string {
  return `https://${id
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 60)}.news.test/`;
}

function addressOf(truth: string): string | undefined {
  if (!existsSync(truth)) return undefined;
  const { url } = JSON.parse(readFileSync(truth, 'utf8')) as { url?: string };
  return url && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : undefined;
}

/** Builds the extension and copies it with the one change that a reader's permission would make: run on every site. */
async function builtExtension(): Promise<string> {
  await build({ logger: SILENT, browser: 'chrome' } as Parameters<typeof build>[0]);
  const copy = mkdtempSync(join(tmpdir(), 'prompt-eval-'));
  cpSync('.output/chrome-mv3', copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['*://*/*'];
  manifest.content_scripts = [
    {
      matches: ['*://*/*'],
      js: ['promptPrefilter.js'],
      run_at: 'document_idle',
      all_frames: true,
      match_origin_as_fallback: true,
    },
  ];
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}

const SILENT = { debug() {}, log() {}, info() {}, warn() {}, error() {}, fatal() {}, success() {}, level: 0 };

async function visitAll(snapshots: readonly Snapshot[], extension: string, workers: number): Promise<Line[]> {
  const browser = await launch({
    executablePath: await findBrowser('chromium'),
    args: [...CHROMIUM_FLAGS],
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    protocolTimeout: 120_000,
  });
  try {
    await wakeBackground(browser);
    const lines: Line[] = new Array(snapshots.length);
    let next = 0;
    const work = async () => {
      for (let at = next++; at < snapshots.length; at = next++) {
        lines[at] = await visit(browser, snapshots[at] as Snapshot);
        if (at % 100 === 99) console.error(`${at + 1}/${snapshots.length}`);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    return lines;
  } finally {
    await browser.close();
  }
}

/** Unpacking the words takes a new background a moment, which the first page would be looked at without it. */
async function wakeBackground(browser: Browser): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  await page.waitForSelector('h1');
  await page.close();
}

const NO_PAGE_SCRIPTS = {
  'content-security-policy': "script-src 'none'; connect-src 'none'; frame-src 'self'",
};

async function visit(browser: Browser, snapshot: Snapshot): Promise<Line> {
  const { id, page: which } = snapshot;
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    const worlds = isolatedWorlds(session);
    await session.send('Runtime.enable');
    // A tab behind another isn't drawn, and what fades in stays invisible there.
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.setRequestInterception(true);
    let isServed = false;
    page.on('request', (request) => {
      if (isServed || !request.isNavigationRequest()) return void request.abort();
      isServed = true;
      void request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: snapshot.runsScripts ? {} : NO_PAGE_SCRIPTS,
        body: gunzipSync(readFileSync(snapshot.file)),
      });
    });
    await page.goto(snapshot.url, { waitUntil: 'load', timeout: 30_000 });
    return { id, page: which, ...(await look(session, worlds)) };
  } catch (error) {
    return { id, page: which, finding: null, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Execution contexts of the extension's content scripts by frame, as they come up. */
function isolatedWorlds(session: CDPSession): Map<number, string> {
  const worlds = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = context.auxData as { type?: string; frameId?: string };
    if (type === 'isolated' && frameId) worlds.set(context.id, frameId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  return worlds;
}

interface Look {
  /** Whether the listener runs there, and whether it has brought the detector. */
  readonly listens: boolean;
  readonly looks: boolean;
  /** Whether words of all languages are there; six come with the detector, it asks for the others where it needs them. */
  readonly hasAllWords: boolean;
  readonly finding: Line['finding'];
  readonly ms: number;
}

const LOOK = `(() => { const globals = globalThis[Symbol.for('lectern')] ?? {};
  const listens = 'scanForPrompt' in globals, looks = 'locatePrompt' in globals;
  if (!looks) return { listens, looks, hasAllWords: false, finding: null, ms: 0 };
  const started = performance.now(); const finding = globals.locatePrompt()?.finding ?? null;
  const hasAllWords = globals.detector?.hasAllWords?.() !== false;
  return { listens, looks, hasAllWords, finding, ms: Math.round((performance.now() - started) * 10) / 10 }; })()`;

/** Milliseconds between looks, and how long a page is looked at: prompts come in with an animation. */
const PAUSE = 150;
const UNHEARD = 900;
const HEARD = 1700;
/** How long a finding may change because words of further languages are on their way. */
const WORDS = 700;
/** Milliseconds until the listener has to be there. */
const PATIENCE = 5000;

/**
 * Asks the detector, in the world it runs in, what it sees, where the listener has heard a blocker named and had it
 * brought, as on a site that is allowed. The page's own frame answers before those inside it.
 */
async function look(
  session: CDPSession,
  worlds: ReadonlyMap<number, string>,
): Promise<Pick<Line, 'finding' | 'ms'>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const top = frameTree.frame.id;
  let since: number | undefined;
  let ms = 0;
  let early: { readonly finding: NonNullable<Line['finding']>; readonly at: number } | undefined;
  const began = performance.now();
  for (let isHeard = false; ; ) {
    const contexts = Array.from(worlds).sort(([, a], [, b]) => Number(b === top) - Number(a === top));
    for (const [contextId, frameId] of contexts) {
      const seen = await lookFrom(session, contextId);
      if (seen.listens && frameId === top) since ??= performance.now();
      isHeard ||= seen.looks;
      ms ||= seen.ms;
      if (!seen.finding) continue;
      early = { finding: seen.finding, at: early?.at ?? performance.now() };
      if (seen.hasAllWords) return { finding: forScorer(seen.finding), ms: seen.ms };
      break;
    }
    const now = performance.now();
    if (early && now - early.at > WORDS) return { finding: forScorer(early.finding), ms };
    if (since === undefined && now - began > PATIENCE) throw new Error('the listener was not injected');
    if (since !== undefined && now - since > (isHeard ? HEARD : UNHEARD)) return { finding: null, ms };
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** The frame went away between listing it and asking. */
const GONE: Look = { listens: false, looks: false, hasAllWords: false, finding: null, ms: 0 };

async function lookFrom(session: CDPSession, contextId: number): Promise<Look> {
  const { result, exceptionDetails } = await session
    .send('Runtime.evaluate', { expression: LOOK, contextId, returnByValue: true })
    .catch(() => ({ result: { value: GONE }, exceptionDetails: undefined }));
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Look;
}

/** As the background takes it; the scorer knows pay-or-okay walls as "other". */
function forScorer(finding: Line['finding']): Line['finding'] {
  if (finding?.kind === 'payOrOkay') return { ...finding, kind: 'other' };
  return finding && completeFinding(finding as PromptFinding);
}
