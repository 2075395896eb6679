window.showWall = () => {
  const slot = document.querySelector('.ad-slot');
  slot.innerHTML = '<p>You are using an ad blocker. Please allow ads here, they pay for our work.</p>';
};
