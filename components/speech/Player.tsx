import { useId } from 'preact/hooks';
import { formatNumber, t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { Voice } from '../../utils/reading/speech/chooseVoice.ts';
import { READING_RANGES } from '../../utils/settings/reading.ts';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from './playerIcons.tsx';
import { QueueChoices, type QueueProps } from './QueueChoices.tsx';

export interface PlayerProps {
  readonly isSpeaking: boolean;
  /** Why nothing can be heard, or that the end is reached. */
  readonly message: string;
  readonly rate: number;
  readonly pitch: number;
  /** For the article's language, best first. */
  readonly voices: readonly Voice[];
  readonly voiceId: string | undefined;
  /** The view no longer follows the voice. */
  readonly isAway: boolean;
  readonly onToggle: () => void;
  readonly onSkip: (step: 1 | -1) => void;
  readonly onRate: (rate: number) => void;
  readonly onPitch: (pitch: number) => void;
  readonly onVoice: (id: string) => void;
  readonly onReturn: () => void;
  readonly queue: QueueProps['queue'] & { readonly waiting: () => number };
  readonly onNextArticle: () => void;
  readonly onClose: () => void;
}

/** The bar at the window's lower edge while an article is read aloud. */
export function Player(props: PlayerProps) {
  const { isSpeaking, message, rate, pitch, voices, voiceId, isAway } = props;
  const id = useId();
  return (
    <section class="player" aria-label={t('speech_player')} lang={uiLanguage()} dir={uiDirection()}>
      {message && (
        <p class="player-message" role="status">
          {message}
        </p>
      )}
      <div class="player-row">
        <PlayerButton label={t('speech_previous')} onClick={() => props.onSkip(-1)}>
          <PreviousIcon />
        </PlayerButton>
        <PlayerButton
          class="player-toggle"
          label={t(isSpeaking ? 'speech_pause' : 'speech_play')}
          onClick={props.onToggle}
        >
          {isSpeaking ? <PauseIcon /> : <PlayIcon />}
        </PlayerButton>
        <PlayerButton label={t('speech_next')} onClick={() => props.onSkip(1)}>
          <NextIcon />
        </PlayerButton>
        <label class="player-rate" for={`${id}-rate`}>
          <span class="player-name">{t('speech_rate')}</span>
          <select
            id={`${id}-rate`}
            value={String(rate)}
            onChange={(event) => props.onRate(Number(event.currentTarget.value))}
          >
            {steps(READING_RANGES.rate, rate).map((value) => (
              <option key={value} value={String(value)}>
                {`${formatNumber(value)}×`}
              </option>
            ))}
          </select>
        </label>
        <details class="player-more">
          <summary class="player-button" aria-label={t('speech_voice')} title={t('speech_voice')}>
            <span aria-hidden="true">⋯</span>
          </summary>
          <div class="player-voices">
            <label for={`${id}-voice`}>{t('speech_voice')}</label>
            <select
              id={`${id}-voice`}
              value={voiceId ?? ''}
              onChange={(event) => event.currentTarget.value && props.onVoice(event.currentTarget.value)}
            >
              {voiceId === undefined && <option value="">{t('keys_none')}</option>}
              {voices.map((voice) => (
                <option key={voice.id} value={voice.id}>
                  {voice.isLocal ? voice.name : t('speech_voice_remote', voice.name)}
                </option>
              ))}
            </select>
            <label for={`${id}-pitch`}>{t('speech_pitch')}</label>
            <input
              id={`${id}-pitch`}
              type="range"
              {...bounds(READING_RANGES.pitch)}
              value={pitch}
              aria-valuetext={formatNumber(pitch)}
              onChange={(event) => props.onPitch(Number(event.currentTarget.value))}
            />
            <QueueChoices queue={props.queue} />
          </div>
        </details>
        <button type="button" class="button player-close" onClick={props.onClose}>
          {t('tools_close')}
        </button>
      </div>
      {props.queue.waiting() > 0 && (
        <button type="button" class="button player-return" onClick={props.onNextArticle}>
          {t('command_nextArticle')}
        </button>
      )}
      {isAway && (
        <button type="button" class="button player-return" onClick={props.onReturn}>
          {t('speech_return')}
        </button>
      )}
    </section>
  );
}

interface PlayerButtonProps {
  readonly label: string;
  readonly class?: string;
  readonly onClick: () => void;
  readonly children: preact.ComponentChildren;
}

function PlayerButton({ label, class: name = '', onClick, children }: PlayerButtonProps) {
  return (
    <button type="button" class={`player-button ${name}`} aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}

const bounds = ({ min, max, step }: { min: number; max: number; step: number }) => ({ min, max, step });

/** Every quarter, and what is set now. */
function steps({ min, max }: { min: number; max: number }, now: number): readonly number[] {
  const count = Math.round((max - min) / 0.25) + 1;
  const all = Array.from({ length: count }, (_, at) => min + at * 0.25);
  return all.includes(now) ? all : [...all, now].sort((a, b) => a - b);
}
