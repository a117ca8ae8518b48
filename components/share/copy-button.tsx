'use client';

import { copyButtonWords } from '@words/copy-button';
import { useState } from 'react';
import { copyText } from './copy-text';

interface CopyButtonProps {
  text: string;
  /** An address that follows the words; one on this site is completed with its host. */
  address?: string;
  label: string;
  /** Read out after the label, where several such buttons stand on a page. */
  about?: string;
  className?: string;
}

/** Copies words and says so. Hidden where scripts are off, since it could do nothing there. */
export function CopyButton({ text, address, label, about, className = 'button' }: CopyButtonProps) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    setMessage('');
    const whole = address === undefined ? text : `${text} ${new URL(address, window.location.origin)}`;
    setMessage((await copyText(whole)) ? copyButtonWords.copied : copyButtonWords.refused);
  };
  return (
    <span className="needs-script no-print inline-flex items-center gap-2">
      <button type="button" className={className} onClick={copy}>
        {label}
        {about && <span className="sr-only"> {about}</span>}
      </button>
      <span role="status" className="text-12 text-truce empty:hidden">
        {message}
      </span>
    </span>
  );
}
