import './finding.css';

/** What somebody wrote, as it was written. */
export const Said = ({ text }: { readonly text: string }) => <span className="finding-text">{text}</span>;
