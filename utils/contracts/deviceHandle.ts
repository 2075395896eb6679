// What the script that works with the browser's own models offers to the reader's tools, and what it is given.
import type { Article } from '../article/articleTypes.ts';
import type { DeviceTask } from '../reading/device/browserModels.ts';

export interface DeviceContext {
  readonly view: Window;
  /** The live document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
  readonly article: Article;
}

/** The browser's models for one open reader. */
export interface Device {
  /** Begins a task, or ends it. */
  readonly toggle: (task: DeviceTask) => void;
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

export interface DeviceHandle {
  readonly open: (context: DeviceContext) => Device;
}
