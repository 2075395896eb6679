// The ways to hear what a detector has found.
import { h, render } from 'preact';

/** The server says how long: where a detector is to say yes, as long as that takes on a busy machine. */
export const WHILE_MS = Number(new URLSearchParams(location.search).get('while'));

/** Asks again and again; resolves with true as soon as that is the answer, and with false when it never was. */
export function comesTrue(ask, isOver = after(WHILE_MS)) {
  return new Promise((done) => {
    const look = () => {
      if (ask()) done(true);
      else if (isOver()) done(false);
      else setTimeout(look, 20);
    };
    look();
  });
}

/** Says when so many milliseconds have gone by. */
export function after(wait) {
  const end = performance.now() + wait;
  return () => performance.now() > end;
}

/** Draws a component that only appears when ads are blocked; resolves with whether it did. */
export function appears(draw) {
  const place = document.createElement('div');
  document.body.append(place);
  render(draw(h('b', null, 'blocked')), place);
  return comesTrue(() => place.querySelector('b') !== null);
}

/** Runs a hook in a component; resolves with whether it ever said yes. */
export function hooked(read) {
  let said = false;
  const Reader = () => {
    said ||= read();
    return null;
  };
  render(h(Reader), document.createElement('div'));
  return comesTrue(() => said);
}

/** What a module of the old kind calls its default. */
export const theDefault = (module) => module.default.default ?? module.default;
