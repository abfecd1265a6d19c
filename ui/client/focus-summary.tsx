'use client';

import { useEffect } from 'react';

/** Moves focus to the error summary once the page is alive. Without script the address does it: the post answers with `#error-summary`. */
export function FocusSummary({ id }: { readonly id: string }) {
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  return null;
}
