/** Webpack puts an imported style sheet into the page; it exports nothing. */
declare module "*.css";
