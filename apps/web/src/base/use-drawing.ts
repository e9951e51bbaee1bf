import { useEffect, useState } from 'react';

/** The address of a drawing (SVG) of this page's own, as long as it is shown; empty before the first time. */
export function useDrawing(svg: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}
