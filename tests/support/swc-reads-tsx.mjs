// dependency-cruiser hands swc one set of options for every file, without `tsx`, and so stops at the first component.
// This adds the option for .tsx files. Load it before the tool: node --import ./tests/support/swc-reads-tsx.mjs …
import swc from '@swc/core';

const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
