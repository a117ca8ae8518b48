// Stands in for Next's `server-only` marker, which throws outside a React server bundle.
export {};
