'use client';

import { useEffect } from 'react';

/** Moves focus to the error summary once the page is alive; browsers that ignore `autofocus` on a `div` need it. */
export function FocusSummary({ id }: { readonly id: string }) {
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  return null;
}
