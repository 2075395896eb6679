// The little of Angular that detectors written for it touch; Angular itself is thirty megabytes.
import { defer, Subject } from 'rxjs';

/** Only named in their types and annotations. */
class Named {}

export {
  Named as ChangeDetectorRef,
  Named as Component,
  Named as Directive,
  Named as HttpClientModule,
  Named as Inject,
  Named as Injectable,
  Named as InjectionToken,
  Named as Input,
  Named as NgModule,
  Named as Output,
  Named as TemplateRef,
  Named as ViewChild,
  Named as ViewContainerRef,
};
export const defineInjectable = (injectable) => injectable;
export const inject = () => undefined;

export class EventEmitter extends Subject {
  emit(value) {
    this.next(value);
  }
}

export class HttpClient {
  get(address) {
    return defer(async () => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(answer.statusText);
      return answer.text();
    });
  }
}
