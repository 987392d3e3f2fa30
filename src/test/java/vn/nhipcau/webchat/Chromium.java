package vn.nhipcau.webchat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, as a person holds it. */
public class Chromium implements AutoCloseable {

	private static final Path BROWSER = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private final ChromeDriver driver;

	public Chromium() {
		ChromeOptions options = new ChromeOptions().setBinary(BROWSER.toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=vi");
		this.driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
				options);
	}

	public static boolean isThere() {
		return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
	}

	/** A window whose page has exactly this size, also below what windows can be. */
	public void size(int width, int height) {
		this.driver.manage().window().setSize(new Dimension(Math.max(width, 500), height + 200));
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				java.util.Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	public void dark(boolean dark) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("features",
				List.of(java.util.Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
	}

	public void standsAt(double latitude, double longitude, String origin) {
		this.driver.executeCdpCommand("Browser.grantPermissions",
				java.util.Map.of("origin", origin, "permissions", List.of("geolocation")));
		this.driver.executeCdpCommand("Emulation.setGeolocationOverride",
				java.util.Map.of("latitude", latitude, "longitude", longitude, "accuracy", 5));
	}

	public void offline(boolean offline) {
		ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
		conditions.setOffline(offline);
		conditions.setLatency(Duration.ZERO);
		this.driver.setNetworkConditions(conditions);
	}

	public void opens(String url) {
		this.driver.get(url);
	}

	/** Sits where a cookie says; the house must be open. */
	public void takesCookie(String name, String value) {
		this.driver.manage().addCookie(new Cookie(name, value));
	}

	/** Pages work without scripts. */
	public void runsScripts(boolean allowed) {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", java.util.Map.of("value", !allowed));
	}

	/** A person who has never been here. */
	public void forgetsEverything() {
		this.driver.executeScript("localStorage.clear(); sessionStorage.clear()");
		this.driver.manage().deleteAllCookies();
		this.driver.get("about:blank");
	}

	public WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	public List<WebElement> all(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	public void types(CharSequence... keys) {
		find("#write").sendKeys(keys);
	}

	public void presses(String label) {
		all("button.choice").stream()
			.filter((button) -> button.isDisplayed() && button.getText().equals(label))
			.reduce((first, last) -> last)
			.orElseThrow(() -> new AssertionError("No button " + label))
			.click();
	}

	public String reads(String selector) {
		Object text = this.driver.executeScript(
				"return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText).join('\\n')",
				selector);
		return String.valueOf(text);
	}

	public Object runs(String script) {
		return this.driver.executeScript(script);
	}

	public void until(BooleanSupplier condition) {
		new WebDriverWait(this.driver, Duration.ofSeconds(15), Duration.ofMillis(100))
			.ignoring(StaleElementReferenceException.class)
			.until((driver) -> condition.getAsBoolean());
	}

	public void photographs(String name) {
		try {
			Path folder = Files.createDirectories(Path.of("target", "screenshots"));
			Files.write(folder.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
