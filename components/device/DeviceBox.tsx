import { useId, useState } from 'preact/hooks';
import { formatShare, t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { DeviceTask } from '../../utils/reading/device/browserModels.ts';

export type DeviceState = { readonly task: DeviceTask } & (
  | { readonly kind: 'asking' | 'failed' }
  /** `download`: of a model, 0 to 1. */
  | { readonly kind: 'working'; readonly download?: number }
  /** The answer; of a translation, the name of the language it is from. */
  | { readonly kind: 'done'; readonly text: string }
);

export interface DeviceBoxProps {
  readonly state: DeviceState;
  /** What was selected. */
  readonly word: string;
  readonly lang: string | undefined;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onExplain: (word: string) => void;
}

/** What the browser's own model does, and what came of it; above the article. */
export function DeviceBox({ state, word, lang, onStop, onClose, onExplain }: DeviceBoxProps) {
  const { task, kind } = state;
  const isTranslation = task === 'translate';
  return (
    <section class="device" aria-label={t(`command_${task}`)} lang={uiLanguage()} dir={uiDirection()}>
      {!isTranslation && <h2 tabIndex={-1}>{t(`command_${task}`)}</h2>}
      {task === 'define' && <WordField key={word} word={word} onExplain={onExplain} />}
      <p role="status" class="device-status">
        {kind === 'working' &&
          (state.download !== undefined && state.download < 1
            ? t('device_download', formatShare(state.download))
            : t('device_working'))}
        {kind === 'failed' && t('device_failed')}
        {kind === 'done' && isTranslation && t('device_translated', state.text)}
      </p>
      {kind === 'done' && !isTranslation && (
        <>
          <Answer text={state.text} lang={task === 'summarise' ? lang : uiLanguage()} />
          <p class="device-note">{t('device_note')}</p>
        </>
      )}
      <p class="device-buttons">
        {kind === 'working' ? (
          <button type="button" class="button" onClick={onStop}>
            {t('device_stop')}
          </button>
        ) : (
          <button type="button" class="button" onClick={onClose}>
            {t(isTranslation && kind === 'done' ? 'device_original' : 'tools_close')}
          </button>
        )}
      </p>
    </section>
  );
}

function WordField({ word, onExplain }: Pick<DeviceBoxProps, 'word' | 'onExplain'>) {
  const [value, setValue] = useState(word);
  const id = useId();
  return (
    <form
      class="device-word"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim()) onExplain(value.trim());
      }}
    >
      <label for={id}>{t('device_word')}</label>
      <input id={id} maxLength={80} value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      <button type="submit" class="button">
        {t('command_define')}
      </button>
    </form>
  );
}

/** A list where the model has written one. */
function Answer({ text, lang }: { readonly text: string; readonly lang: string | undefined }) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const points = lines.map((line) => line.replace(/^(?:[*•–-]|\d{1,2}[.)])\s+/, ''));
  const isList = lines.length > 1;
  return (
    <div class="device-answer" lang={lang ?? ''} dir="auto">
      {isList ? (
        <ul>
          {points.map((point, at) => (
            <li key={at}>{point}</li>
          ))}
        </ul>
      ) : (
        <p>{points[0]}</p>
      )}
    </div>
  );
}
