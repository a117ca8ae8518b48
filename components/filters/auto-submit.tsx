'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';

/** The form's address with one comma-separated value per key, in the order of its fields. */
function toAddress(form: HTMLFormElement): string {
  const values = new Map<string, string[]>();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') values.set(key, [...(values.get(key) ?? []), value]);
  }
  const query = [...values].map(([key, list]) => `${key}=${list.map(encodeURIComponent).join(',')}`).join('&');
  return form.getAttribute('action') + (query ? `?${query}` : '');
}

/** Did the reader change a control before the scripts were there? */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('input')].some((field) =>
    field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue,
  );
}

/** Puts every control back to what the server says, after going back or following a link. */
function resetControls(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll('input')) {
    if (field.type === 'checkbox') field.checked = field.defaultChecked;
    else if (field.type !== 'hidden') field.value = field.defaultValue;
  }
}

/**
 * Applies the form it stands in as soon as a control changes, without moving focus or scroll, and reads the result out.
 * Without scripts the form has its button.
 */
export function AutoSubmit({ result }: { result: string }) {
  const router = useRouter();
  const marker = useRef<HTMLParagraphElement>(null);
  const hasActed = useRef(false);
  const hasSettled = useRef(false);
  const [isPending, startTransition] = useTransition();
  const [message, setMessage] = useState('');

  useEffect(() => {
    const form = marker.current?.closest('form');
    if (!form) return;
    const apply = (event?: Event) => {
      event?.preventDefault();
      hasActed.current = true;
      startTransition(() => router.push(toAddress(form), { scroll: false }));
    };
    if (isChanged(form)) apply();
    form.addEventListener('change', apply);
    form.addEventListener('submit', apply);
    return () => {
      form.removeEventListener('change', apply);
      form.removeEventListener('submit', apply);
    };
  }, [router]);

  useEffect(() => {
    const form = marker.current?.closest('form');
    if (isPending || !form) return;
    // The first time round the controls hold what the server said, or what the reader chose before the scripts came.
    if (hasSettled.current) resetControls(form);
    hasSettled.current = true;
    if (hasActed.current) setMessage(result);
    hasActed.current = false;
  }, [isPending, result]);

  return (
    <p ref={marker} role="status" className="sr-only">
      {message}
    </p>
  );
}
