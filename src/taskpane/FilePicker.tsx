import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useRef } from "react";

interface FilePickerProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

/** A button that opens the system's file dialog. Which files serve is told by their content, so all may be picked. */
export function FilePicker({ label, isPrimary, isDisabled, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const Button = isPrimary ? PrimaryButton : DefaultButton;
  return (
    <>
      <Button text={label} disabled={isDisabled} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const picked = [...(currentTarget.files ?? [])];
          // So that the same file can be picked again after it was corrected.
          currentTarget.value = "";
          if (picked.length > 0) onPick(picked);
        }}
      />
    </>
  );
}
