// The home page's search field opens the site's own search.

document.querySelector(".home-search")?.addEventListener("click", () => {
  const toggle = document.querySelector("#__search");
  if (!toggle.checked) toggle.click();
  document.querySelector(".md-search__input").focus();
});
