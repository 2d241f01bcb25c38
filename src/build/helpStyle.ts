/** The help pages' look: quiet, readable in a narrow window, light or dark as the system is. */
export const helpStyle = `
:root { color-scheme: light dark; --line: #d0d0d0; --quiet: #f4f4f4; --link: #0f5ca8; }
@media (prefers-color-scheme: dark) {
  :root { --line: #444; --quiet: #2a2a2a; --link: #7db8f0; }
}
body { margin: 0; font: 16px/1.7 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 6rem; }
h1 { font-size: 1.625rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 3rem 0 0.5rem; }
h3 { font-size: 1.0625rem; margin: 2.5rem 0 0.25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h2 + h3 { border-top: 0; padding-top: 0; margin-top: 1rem; }
p, ul, table, pre { margin: 0.5rem 0; }
ul { padding-left: 1.25rem; }
a { color: var(--link); }
code { font: 0.9em/1.5 Consolas, "Cascadia Mono", "DejaVu Sans Mono", "Noto Sans CJK SC", monospace; }
pre { padding: 0.5rem 0.75rem; background: var(--quiet); overflow-x: auto; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; font-size: 0.875rem; }
td { min-width: 6rem; }
:target { background: var(--quiet); }
`;
