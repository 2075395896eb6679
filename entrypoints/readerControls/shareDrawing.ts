// What the scripts that come later draw with (`utils/build/sharedPreact.ts`).
import { Fragment, h, render } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';

export const DRAWING = {
  Fragment,
  h,
  jsx,
  jsxs,
  render,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} as const;
