package cn.gov.haixi.safety.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both faces answer from outside. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HttpIT {
    @Test
    void shouldSendAVisitorToTheLogin() {
        var page = Http.visitor().get(Server.WEB);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).contains("login");
    }
}
