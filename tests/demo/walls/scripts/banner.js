window.showWall = () => {
  const banner = document.createElement('aside');
  banner.id = 'wall';
  banner.style.cssText = 'position:fixed;bottom:0;left:0;right:0;padding:12px;background:#fd8;z-index:999';
  banner.textContent = 'We noticed that you use an ad blocker. Please add our site to its exceptions.';
  document.body.append(banner);
};
