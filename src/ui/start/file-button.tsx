import { useRef } from 'preact/hooks';

interface FileProps {
  readonly text: string;
  readonly accept: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. The browser's own field stays out of sight: it cannot be dressed. */
export function FileButton({ text, accept, hint, disabled = false, onFile }: FileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" title={hint} disabled={disabled} onClick={() => field.current?.click()}>
        {text}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = ''; // the same file may be chosen again
          if (file) onFile(file);
        }}
      />
    </>
  );
}
