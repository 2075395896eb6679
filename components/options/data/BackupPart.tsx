// The backup: everything that is the reader's to a file, and back after showing what would change.
import { useRef, useState } from 'preact/hooks';
import type { CheckedBackup, RestoreMode } from '../../../utils/background/backup/backupFile.ts';
import { formatDate, plural, t } from '../../../utils/i18n.ts';
import type { Changes } from '../../../utils/settings/backup/countChanges.ts';
import { Choice } from '../../controls/Choice.tsx';

type GoodBackup = Extract<CheckedBackup, { kind: 'good' }>;
export type NamedChanges = Changes & { readonly name: string };

export interface BackupActions {
  /** The text of a file with everything. */
  readonly make: () => Promise<string>;
  /** Bytes; larger files aren't read. */
  readonly maxBytes: number;
  readonly check: (text: string) => CheckedBackup;
  /** What each part would change. */
  readonly changes: (backup: GoodBackup, mode: RestoreMode) => Promise<readonly NamedChanges[]>;
  /** Whether it was done. */
  readonly restore: (text: string, mode: RestoreMode) => Promise<boolean>;
}

interface BackupPartProps extends BackupActions {
  readonly onStatus: (words: string) => void;
}

interface Opened {
  readonly text: string;
  readonly backup: GoodBackup;
  readonly mode: RestoreMode;
  readonly changes: readonly NamedChanges[];
}

const MODES = ['merge', 'replace'] as const satisfies readonly RestoreMode[];

export function BackupPart({ make, maxBytes, check, changes, restore, onStatus }: BackupPartProps) {
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState('');
  const [undo, setUndo] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    setOpened(undefined);
    setUndo(undefined);
    if (!file) return setProblem('');
    if (file.size > maxBytes) return setProblem(t('backup_tooBig'));
    const text = await file.text();
    const checked = check(text);
    setProblem(wordsFor(checked));
    if (checked.kind !== 'good') return;
    setOpened({ text, backup: checked, mode: 'merge', changes: await changes(checked, 'merge') });
  };
  const close = () => {
    setOpened(undefined);
    if (field.current) field.current.value = '';
  };
  const run = async ({ text, mode }: Opened) => {
    const before = await make();
    const isDone = await restore(text, mode);
    onStatus(t(isDone ? 'backup_restored' : 'backup_notStored'));
    close();
    if (isDone) setUndo(before);
  };
  const takeBack = async (before: string) => {
    setUndo(undefined);
    onStatus(t((await restore(before, 'replace')) ? 'undone' : 'backup_notStored'));
  };
  return (
    <div id="backup">
      <h3>{t('backup_title')}</h3>
      <p class="hint">{t('backup_hint')}</p>
      <p>
        <button type="button" class="button" onClick={() => void make().then(download)}>
          {t('backup_make')}
        </button>
      </p>
      <label class="field">
        {t('backup_open')}
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-invalid={problem !== ''}
          aria-describedby="backup-problem"
          onClick={(event) => {
            // The same file once more, corrected meanwhile, would be no change.
            event.currentTarget.value = '';
          }}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </label>
      <p id="backup-problem" class="error" role="alert">
        {problem}
      </p>
      {opened && (
        <div class="notice">
          <p>{t('backup_of', formatDate(new Date(opened.backup.madeAt).toISOString()) ?? '')}</p>
          {opened.backup.isNewer && <p>{t('backup_newer')}</p>}
          <Choice
            label={t('backup_how')}
            options={MODES.map((value) => ({ value, label: t(`backup_how_${value}`) }))}
            value={opened.mode}
            onChange={(mode) =>
              void changes(opened.backup, mode).then((next) => setOpened({ ...opened, mode, changes: next }))
            }
          />
          <p class="hint">{t(`backup_how_hint_${opened.mode}`)}</p>
          <ChangeList changes={opened.changes} />
          <p class="ask">
            <button
              type="button"
              class="button button-main"
              disabled={opened.changes.length === 0}
              onClick={() => void run(opened)}
            >
              {t('backup_restore')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('cancel')}
            </button>
          </p>
        </div>
      )}
      {undo !== undefined && (
        <p class="notice">
          {t('backup_restored')}{' '}
          <button type="button" class="button" onClick={() => void takeBack(undo)}>
            {t('undo')}
          </button>
        </p>
      )}
    </div>
  );
}

function ChangeList({ changes }: { readonly changes: readonly NamedChanges[] }) {
  if (changes.length === 0) return <p>{t('backup_same')}</p>;
  return (
    <ul class="backup-changes">
      {changes.map(({ name, added, changed, removed }) => (
        <li key={name}>
          <b>{partName(name)}</b>
          <ul>
            {added > 0 && <li>{plural('backup_added', added)}</li>}
            {changed > 0 && <li>{plural('backup_changed', changed)}</li>}
            {removed > 0 && <li>{plural('backup_removed', removed)}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** A part that has no words of its own, of a version in between, is called as the file calls it. */
function partName(name: string): string {
  switch (name) {
    case 'look':
      return t('options_look');
    case 'auto':
      return t('auto_title');
    case 'prompts':
      return t('options_prompts');
    case 'reading':
      return t('options_reading');
    case 'keys':
      return t('keys_title');
    case 'related':
      return t('options_related');
    case 'corrections':
      return t('options_corrections');
    case 'readingList':
      return t('options_list');
    case 'promptLedger':
    case 'siteLooks':
    case 'readHistory':
    case 'places':
      return t(`stored_${name}`);
    default:
      return name;
  }
}

function wordsFor(checked: CheckedBackup): string {
  switch (checked.kind) {
    case 'good':
      return '';
    case 'wrongField':
      return t('backup_wrongField', checked.field, checked.value);
    default:
      return t(`backup_${checked.kind}`);
  }
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `lectern-backup-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser has taken the file over once the click is through.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
