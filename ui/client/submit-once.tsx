'use client';

import { useEffect, useRef, useState } from 'react';
import { useFormStatus } from 'react-dom';

/**
 * Put inside a form: a second press while the first is on its way does nothing, and "sending" is announced.
 * Without script the form works as it is; the button is never disabled, so it keeps focus and its value is sent.
 */
export function SubmitOnce({ sending }: { readonly sending: string }) {
  const here = useRef<HTMLSpanElement>(null);
  const [busy, setBusy] = useState(false);
  const { pending } = useFormStatus();
  const wasPending = useRef(false);

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    const onSubmit = (event: SubmitEvent) => {
      if (form.dataset['sent'] === 'yes') {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      if (event.defaultPrevented) return;
      form.dataset['sent'] = 'yes';
      event.submitter?.setAttribute('aria-disabled', 'true');
      setBusy(true);
    };
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) reset(form, setBusy);
    };
    form.addEventListener('submit', onSubmit);
    window.addEventListener('pageshow', onShow);
    return () => {
      form.removeEventListener('submit', onSubmit);
      window.removeEventListener('pageshow', onShow);
    };
  }, []);

  // A server action ends on the same page: open the form again when it is no longer pending.
  useEffect(() => {
    const form = here.current?.closest('form');
    if (wasPending.current && !pending && form) reset(form, setBusy);
    wasPending.current = pending;
  }, [pending]);

  return <span ref={here} className="sending" role="status" aria-live="polite">{busy ? sending : ''}</span>;
}

function reset(form: HTMLFormElement, setBusy: (busy: boolean) => void): void {
  delete form.dataset['sent'];
  for (const button of form.querySelectorAll('[aria-disabled=true]')) button.removeAttribute('aria-disabled');
  setBusy(false);
}
