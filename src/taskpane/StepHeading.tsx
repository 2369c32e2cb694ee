import { useEffect, useRef } from "react";
import { paneStyles } from "./paneStyles";

/** A step's title. It takes the focus when the person came here from another step, so that readers begin there. */
export function StepHeading({ children, hasMoved }: { readonly children: string; readonly hasMoved: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved) heading.current?.focus();
    // Only when the step appears: later changes leave the focus where the person is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={paneStyles.heading}>
      {children}
    </h2>
  );
}
