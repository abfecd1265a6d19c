'use client';

import { useEffect, useState } from 'react';

/** Says a message to screen readers after the page is alive and whenever it changes. */
export function LiveRegion({ message, assertive }: { readonly message: string; readonly assertive?: boolean | undefined }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), 100);
    return () => clearTimeout(timer);
  }, [message]);
  return <div className="vh" role={assertive ? 'alert' : 'status'} aria-live={assertive ? 'assertive' : 'polite'}>{said}</div>;
}
