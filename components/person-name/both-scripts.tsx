/** A name, and behind it the same in Chinese where that is known. */
export function BothScripts({ name, nativeName }: { name: string; nativeName: string | null }) {
  return (
    <>
      {name}
      {nativeName && (
        <span lang="zh-Hans" className="ms-1.5 whitespace-nowrap">
          {nativeName}
        </span>
      )}
    </>
  );
}
